package dk.holdt.domain.shot;

import java.util.Objects;

/// A picture or film as it lies in the shop's folder.
///
/// @param id generated; with the type's ending it is the file's name
/// @param name what the file was called where it came from, for people; blank for a picture that had no file
/// @param sha256 of the bytes as they lie there, in hex
/// @param turn by how many degrees a picture is turned right before it stands upright: 0, 90, 180 or 270
public record ShotFile(String id, ShotType type, String name, long bytes, String sha256, int turn) {

    /// Longer names are cut: they are for recognising, and nothing goes by them.
    public static final int LONGEST_NAME = 120;

    public ShotFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        if (turn % 90 != 0 || turn < 0 || turn >= 360) {
            throw new IllegalArgumentException("no quarter turn: " + turn);
        }
    }

    /// Its name in the folder; nothing of it comes from outside.
    public String fileName() {
        return id + "." + type.ending();
    }
}
