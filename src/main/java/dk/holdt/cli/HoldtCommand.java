package dk.holdt.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's commands, and how each of them ends: 0 done, 1 refused, 2 called wrongly, 3 the world was against it.
@Command(
        name = "holdt",
        mixinStandardHelpOptions = true,
        versionProvider = HoldtCommand.Version.class,
        description = "The repair counter that keeps what it promises. Without a command it opens the window.",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {"0:done", "1:refused, and said why", "2:called wrongly", "3:a file, a disk or the system failed"
        },
        subcommands = ImportCommand.class)
public final class HoldtCommand implements Runnable {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WORLD = 3;

    private static final Logger LOG = LoggerFactory.getLogger(HoldtCommand.class);

    @Spec
    private CommandSpec spec;

    private HoldtCommand() {}

    /// Runs one command and answers its exit code; it never ends the program itself.
    ///
    /// @param words the command and what follows it
    public static int run(Door door, PrintWriter out, PrintWriter err, String... words) {
        var line = new CommandLine(new HoldtCommand());
        line.addSubcommand(new BackupCommand(door));
        line.addSubcommand(new DemoCommand(door));
        line.addSubcommand(new DoctorCommand(door));
        line.addSubcommand(new DueCommand(door));
        line.addSubcommand(new NewKeyCommand(door));
        line.addSubcommand(new ReceiptCommand(door));
        line.addSubcommand(new RecoverKeyCommand(door));
        line.addSubcommand(new RestoreCommand(door));
        line.getSubcommands().get("import").addSubcommand(new ImportOrdsCommand(door));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler(HoldtCommand::failed);
        return line.execute(words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command.");
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult words) {
        LOG.error("the command {} failed", line.getCommandName(), failure);
        line.getErr().println("It could not be done: " + reason(failure));
        return WORLD;
    }

    private static String reason(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /// Reads the version out of the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = HoldtCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Holdt " + (version == null ? "from source" : version)};
        }
    }
}
