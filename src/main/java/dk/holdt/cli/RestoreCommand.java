package dk.holdt.cli;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a copy in the place of the shop's data, which is kept beside it.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts a copy in the place of the shop’s data. What was there moves into a folder beside it, whole.")
final class RestoreCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--drill", description = "Only try it, in a folder that is thrown away; the shop is left as it is.")
    private boolean drill;

    RestoreCommand(Door door) {
        this.door = door;
    }

    /// Which copy.
    static final class Which {

        @Parameters(paramLabel = "FILE", description = "The copy, as `backup --list` names it.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--newest", description = "The newest copy of this shop.")
        private boolean newest;
    }

    @Override
    public Integer call() {
        var folder = folderOr(door.usualFolder());
        try {
            var file = which.newest
                    ? door.keeping().copies(folder).stream().findFirst().map(ShopCopy::file)
                    : which.file;
            if (file.isEmpty()) {
                return refuse("There is no verified copy of the shop in " + folder + ". Nothing was changed.");
            }
            return drill ? tried(folder, file.get()) : restored(folder, file.get());
        } catch (CopyFailure failure) {
            return notDone("Nothing was restored. ", failure);
        }
    }

    private int tried(Path folder, Path file) {
        var copy = door.keeping().drill(folder, file);
        say("The copy can be restored: " + BackupCommand.described(copy) + ". The shop was left as it is.");
        return HoldtCommand.DONE;
    }

    private int restored(Path folder, Path file) {
        return switch (door.keeping().restore(folder, file)) {
            case Keeping.RestoreAnswer.InUse() ->
                refuse("Holdt is open on this shop. Close its window first. Nothing was restored.");
            case Keeping.RestoreAnswer.Done(var restored) -> tell(restored);
        };
    }

    private int tell(Restored restored) {
        say("Restored: " + BackupCommand.described(restored.copy()) + ".");
        say("What was there before lies in " + restored.replaced() + ".");
        if (restored.shotsMissing() > 0) {
            say("Pictures and films that lie neither here nor beside the copy: " + restored.shotsMissing() + ".");
        }
        if (restored.newer().isEmpty()) {
            say("It held no newer repair.");
        } else {
            say("It held %d newer repairs, which are not in the shop now: %s."
                    .formatted(
                            restored.newer().size(),
                            restored.newer().stream()
                                    .map(RepairNumber::toString)
                                    .collect(Collectors.joining(", "))));
        }
        return HoldtCommand.DONE;
    }
}
