package dk.holdt.cli;

import dk.holdt.usecase.secret.StartNewKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lets a shop go on that has lost its key file and the recovery paper too.
@Command(
        name = "new-key",
        mixinStandardHelpOptions = true,
        description =
                "Makes another key for a shop whose key file and recovery paper are both lost. Unlock codes that are"
                        + " noted now stay shut for good. Where PINs are used, the first manager’s new one is read off a line of"
                        + " the standard input, and colleagues are given theirs by a manager in the window.")
final class NewKeyCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @Option(
            names = "--codes-are-lost",
            required = true,
            description = "Says that you know: what the old key sealed is never read again.")
    private boolean known;

    NewKeyCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        return inside(door.openAlone(folderOr(door.usualFolder())), desk -> start(desk.newKey()));
    }

    private int start(StartNewKey newKey) {
        if (!known || !newKey.isNeeded()) {
            return notNeeded();
        }
        var manager = newKey.needsPin();
        manager.ifPresent(one -> say("Type a new PIN of six digits for " + one.name() + " and press Enter."));
        var pin = manager.isPresent() ? door.typed().orElse("") : "";
        return switch (newKey.start(pin)) {
            case StartNewKey.Answer.NotNeeded() -> notNeeded();
            case StartNewKey.Answer.Refused _ ->
                refuse("Six digits, and none that a stranger tries first: no 123456, no year. Nothing was changed.");
            case StartNewKey.Answer.Done(var done) -> {
                say("The shop has another key. Print its recovery key now: Recovery key, under your name at the top.");
                if (manager.isPresent()) {
                    say(done.name() + " comes in with the new PIN and gives the colleagues theirs.");
                }
                yield HoldtCommand.DONE;
            }
        };
    }

    private int notNeeded() {
        return refuse("The key is here, or none was ever made. Nothing was changed.");
    }
}
