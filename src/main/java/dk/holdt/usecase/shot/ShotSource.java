package dk.holdt.usecase.shot;

import java.nio.file.Path;
import java.util.Objects;

/// Where a picture or film comes from.
public sealed interface ShotSource {

    /// A file that somebody chose or dropped. It stays where it is.
    record Chosen(Path file) implements ShotSource {
        public Chosen {
            Objects.requireNonNull(file, "file");
        }
    }

    /// A picture from the clipboard, which never was a file.
    ///
    /// @param argb row by row from the top left; not copied, since it is large and made for this alone
    record Pasted(int width, int height, int[] argb) implements ShotSource {
        public Pasted {
            if (width < 1 || height < 1 || argb.length != width * height) {
                throw new IllegalArgumentException("no picture of " + width + " by " + height);
            }
        }
    }
}
