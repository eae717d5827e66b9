package dk.holdt.app;

import dk.holdt.cli.HoldtCommand;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Runs what the program was called with in place of the window; the toolkit is never started.
final class Commands {

    private Commands() {}

    /// Answers how the program is to end.
    ///
    /// @param folder the usual one; it holds the log if it is there, and is not made for it
    static int run(Path folder, List<String> words) {
        if (Files.isDirectory(folder)) {
            LogFile.in(folder.resolve("logs"));
        } else {
            LogFile.nowhere();
        }
        return HoldtCommand.run(
                new ShopDoor(folder, Clock.systemUTC(), new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                words.toArray(String[]::new));
    }
}
