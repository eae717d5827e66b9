package dk.holdt.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Takes in what others have published; the word after it says in which form.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes in repairs that other places have published.")
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what is to be imported: ords.");
    }
}
