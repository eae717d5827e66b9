package dk.holdt.cli;

import dk.holdt.usecase.backup.CopyFailure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command has: a folder, and two ways to speak.
abstract class InShop {

    private static final Logger LOG = LoggerFactory.getLogger(InShop.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The shop’s data folder; the usual one of this system if left out.")
    private Optional<Path> data = Optional.empty();

    Path folderOr(Path usual) {
        return data.orElse(usual);
    }

    CommandSpec spec() {
        return spec;
    }

    void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return HoldtCommand.REFUSED;
    }

    /// Says why there is no copy, or no restored shop.
    int notDone(String what, CopyFailure failure) {
        LOG.warn("no copy: {}", failure.kind());
        spec.commandLine().getErr().println(what + CopyRefusals.of(failure));
        return CopyRefusals.isTheWorlds(failure) ? HoldtCommand.WORLD : HoldtCommand.REFUSED;
    }

    /// Does the work in the shop that was opened and closes it, or says why there is none.
    int inside(Opened opened, Function<Desk, Integer> work) {
        return switch (opened) {
            case Opened.Open(var desk) -> {
                try (desk) {
                    yield work.apply(desk);
                }
            }
            case Opened.Missing(var file) -> refuse("There is no shop: " + file + " is not there.");
            case Opened.AlreadyThere(var file) ->
                refuse("There is a shop already: " + file
                        + ". Nothing was changed. Choose another folder with --data.");
            case Opened.InUse() -> refuse("Holdt is open on this shop. Close its window first. Nothing was changed.");
            case Opened.Refused(var file, var why) -> {
                spec.commandLine().getErr().println(file + " was not opened: " + why);
                yield HoldtCommand.WORLD;
            }
        };
    }
}
