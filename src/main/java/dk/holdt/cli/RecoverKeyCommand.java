package dk.holdt.cli;

import dk.holdt.usecase.secret.RecoverKey.Answer;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// Puts the shop's key file back by what stands on the recovery paper.
@Command(
        name = "recover-key",
        mixinStandardHelpOptions = true,
        description =
                "Puts the shop’s key file back. Reads the recovery key off one line of the standard input, so that it"
                        + " stands in no list of commands.")
final class RecoverKeyCommand extends InShop implements Callable<Integer> {

    private final Door door;

    RecoverKeyCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        return inside(door.openAlone(folderOr(door.usualFolder())), desk -> {
            say("Type the recovery key, eight groups of five, and press Enter.");
            return tell(desk.recoverKey().recover(door.typed().orElse("")));
        });
    }

    private int tell(Answer answer) {
        return switch (answer) {
            case Answer.Done() -> {
                say("The key is back. Codes can be shown and PINs checked again.");
                yield HoldtCommand.DONE;
            }
            case Answer.NotNeeded() -> refuse("The key is here already. Nothing was changed.");
            case Answer.NoCopy() ->
                refuse("No recovery key was ever printed for this shop and typed back. Nothing was changed."
                        + " If the key file is lost for good, see holdt new-key.");
            case Answer.WrongKey() -> refuse("This is not the newest recovery key of this shop. Nothing was changed.");
            case Answer.Mistyped(var groups) ->
                refuse("Look again at group %s: it is not written like this. Nothing was changed."
                        .formatted(groups.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            case Answer.WrongLength(var signs) ->
                refuse("A recovery key has 40 letters and digits, these are " + signs + ". Nothing was changed.");
        };
    }
}
