package dk.holdt.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts what the tests print where a person can look at it.
final class PaperFiles {

    private static final Path FOLDER = Path.of("target", "papers");

    private PaperFiles() {}

    static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(FOLDER).resolve(name + ".pdf"), pdf);
    }
}
