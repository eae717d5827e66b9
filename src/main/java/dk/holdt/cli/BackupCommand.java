package dk.holdt.cli;

import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.ShopCopy;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a verified copy of the shop's data, whether its window is open or not.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a copy of the shop’s data, reads it back and checks it. The window may be open meanwhile.",
        footer = "%nThe key file of the shop is not in it: unlock codes stay sealed in the copy.")
final class BackupCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @Option(names = "--to", paramLabel = "DIR", description = "Where this one copy goes.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--keep-in",
            paramLabel = "DIR",
            description =
                    "Where all copies go from now on, such as a stick or a second disk; the folder must be there.")
    private Optional<Path> keepIn = Optional.empty();

    @Option(names = "--list", description = "Make none, and list those that are there.")
    private boolean list;

    BackupCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var folder = folderOr(door.usualFolder());
        try {
            keepIn.ifPresent(copies -> door.keeping().keepIn(folder, copies));
            if (list) {
                door.keeping().copies(folder).forEach(copy -> say(described(copy)));
            } else {
                return tell(door.keeping().copy(folder, to));
            }
            return HoldtCommand.DONE;
        } catch (CopyFailure failure) {
            return notDone("No copy was made. ", failure);
        }
    }

    /// What does not lie beside the copy is said, and is no copy.
    private int tell(Keeping.Copied copied) {
        say("Copied and checked: " + described(copied.copy()));
        return copied.shotsLeft() == 0
                ? HoldtCommand.DONE
                : refuse("Pictures and films that are not in it: " + copied.shotsLeft()
                        + ". There is too little room, or the file is missing or damaged.");
    }

    static String described(ShopCopy copy) {
        return "%s, as of %s, %d repairs%s, %d bytes"
                .formatted(
                        copy.file(),
                        // to the second, as the file is named
                        copy.at().truncatedTo(ChronoUnit.SECONDS),
                        copy.repairs(),
                        copy.lastRepair().map(last -> " up to " + last).orElse(""),
                        copy.bytes());
    }
}
