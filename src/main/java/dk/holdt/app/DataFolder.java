package dk.holdt.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// Where the data lies: the place each system keeps for a program's own data, never beside the program (`model` §9).
public final class DataFolder {

    private DataFolder() {}

    /// The shop's own folder.
    ///
    /// @param environment the process's environment variables
    public static Path usual(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.get("LOCALAPPDATA");
            var base =
                    local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Holdt");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Holdt");
        }
        var data = environment.get("XDG_DATA_HOME");
        var base = data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
        return base.resolve("holdt");
    }

    /// The folder of the demo shop, beside the shop's own.
    public static Path demo(Path usual) {
        return usual.resolveSibling(usual.getFileName() + "-demo");
    }

    /// Makes the folder, readable by its user alone where the system knows that.
    public static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return Files.createDirectories(folder);
    }
}
