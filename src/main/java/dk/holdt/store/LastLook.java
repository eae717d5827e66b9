package dk.holdt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// When the whole file was last looked through, and what it was like when it was last closed. A shop that was closed
/// properly, was not touched since and was looked through within a day need not be looked through again before the
/// board is shown (`storage` §6.10).
///
/// A note of its own beside the file, and not a setting in it: it is asked before the file is trusted, and it also
/// tells a file that somebody else has changed or replaced. What cannot be read, or does not fit, only means a longer
/// start.
final class LastLook {

    static final String NAME = "shop.looked";

    /// Disks damage what lies still, too.
    static final Duration GOOD_FOR = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(LastLook.class);

    private LastLook() {}

    /// When the file was looked through, if that still holds; to be asked before the engine opens it. The note is taken
    /// away: it is there only while the shop is closed.
    static Optional<Instant> take(Path file, Instant now) {
        try {
            var note = file.resolveSibling(NAME);
            var words = Files.readString(note).strip().split(" ", 2);
            Files.delete(note);
            var at = Instant.parse(words[0]);
            var isGood = words.length == 2
                    && !ShopFile.hasLog(file)
                    && words[1].equals(likeness(file))
                    && !at.isAfter(now)
                    && at.plus(GOOD_FOR).isAfter(now);
            return isGood ? Optional.of(at) : Optional.empty();
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// After closing: what was found at that moment holds for the file as it is now. Not where somebody else still has
    /// it open, or where it cannot be folded: then its log lies beside it.
    static void note(Path file, Instant at) {
        try {
            if (!ShopFile.hasLog(file)) {
                Files.writeString(file.resolveSibling(NAME), at + " " + likeness(file) + "\n");
            }
        } catch (IOException e) {
            LOG.warn("the next start will look the whole file through", e);
        }
    }

    private static String likeness(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
    }
}
