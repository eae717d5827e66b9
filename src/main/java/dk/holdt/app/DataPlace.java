package dk.holdt.app;

import dk.holdt.usecase.doctor.Examined.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What kind of disk a folder is on: on a share, or under a program that copies files about, a database breaks.
final class DataPlace {

    private static final List<String> SHARES =
            List.of("nfs", "cifs", "smb", "9p", "afp", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs");
    private static final List<String> CLOUDS =
            List.of("onedrive", "dropbox", "icloud", "google drive", "googledrive", "nextcloud", "mobile documents");

    private DataPlace() {}

    static Place of(Path folder) {
        try {
            return of(folder, Files.getFileStore(folder).type());
        } catch (IOException _) {
            return of(folder, "");
        }
    }

    /// @param type of the disk, as the system names it
    static Place of(Path folder, String type) {
        var path = folder.toAbsolutePath().toString();
        var disk = type.toLowerCase(Locale.ROOT);
        if (path.startsWith("\\\\") || SHARES.stream().anyMatch(disk::startsWith)) {
            return Place.NETWORK;
        }
        for (var part : folder.toAbsolutePath()) {
            var name = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUDS.stream().anyMatch(name::startsWith)) {
                return Place.CLOUD;
            }
        }
        return Place.HERE;
    }
}
