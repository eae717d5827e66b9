package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotRefusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the shop does with pictures and films. All but `open` is slow, and asked away from the JavaFX thread.
public interface ShotDesk {

    /// One as it is shown.
    ///
    /// @param file where it lies; empty when it is missing
    /// @param by the name of whoever added it
    record Shown(Shot shot, Optional<Path> file, String by) {
        public Shown {
            Objects.requireNonNull(shot, "shot");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(by, "by");
        }
    }

    /// Those of one intake or repair.
    ///
    /// @param erasedOn the first day on which they are there no longer; empty while the device is here
    /// @param onRepair whether it is a repair, and no intake that is not finished
    record Read(List<Shown> shots, Optional<LocalDate> erasedOn, boolean onRepair) {
        public static final Read NOTHING = new Read(List.of(), Optional.empty(), false);

        public Read {
            shots = List.copyOf(shots);
            Objects.requireNonNull(erasedOn, "erasedOn");
        }
    }

    /// What became of one that was to be added.
    sealed interface Answer {

        /// @param onRepair to a repair, whose acts are taken back as all others are; otherwise to an unfinished intake
        record Added(Shot shot, boolean onRepair) implements Answer {}

        record Refused(ShotRefusal why) implements Answer {}
    }

    Read read(UUID form);

    /// @param by who adds it
    Answer add(UUID form, long by, Path file);

    /// A picture that never was a file, row by row.
    Answer paste(UUID form, long by, int width, int height, int[] argb);

    /// Answers whether it was there.
    boolean remove(Shot shot, long by);

    /// Only of an intake that is not finished; answers whether it is there again.
    boolean putBack(Shot shot, long by);

    /// Shows it in whatever program the computer has for it. JavaFX thread.
    void open(Path file);

    /// Whether anything may be added or removed here.
    boolean maySave();
}
