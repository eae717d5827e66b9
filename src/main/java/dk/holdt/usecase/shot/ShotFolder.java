package dk.holdt.usecase.shot;

import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotRefusal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The files of pictures and films, in a folder of their own among the shop's data. Slow: never on the screen's thread.
public interface ShotFolder {

    /// What became of a file that was brought.
    sealed interface Brought {

        /// It lies whole and synced in the folder, and nobody has noted it yet.
        record In(ShotFile file) implements Brought {}

        /// Nothing of it lies in the folder.
        record Refused(ShotRefusal why) implements Brought {}
    }

    /// Copies it in under a new name; half a file never has one.
    Brought bring(ShotSource source);

    /// Where it lies; empty when it is missing.
    Optional<Path> find(ShotFile file);

    /// Takes the file away for good, if it is there.
    void erase(ShotFile file);

    /// The names of all whole files in the folder.
    List<String> names();

    /// Takes away what was cut short, and each of these names whose file was written longer ago than that.
    void clear(List<String> unknown, Instant now, Duration age);
}
