package dk.holdt.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// The program that has a shop open: what it writes into the lock for others.
///
/// @param port of its front door
/// @param word that opens it
record Holder(long pid, Instant since, int port, String word) {

    Holder {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(word, "word");
    }

    String written() {
        return "%d %s %d %s\n".formatted(pid, since, port, word);
    }

    /// Empty for a note that is not there yet.
    static Optional<Holder> read(String note) {
        var words = note.strip().split(" ");
        if (words.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Holder(
                    Long.parseLong(words[0]), Instant.parse(words[1]), Integer.parseInt(words[2]), words[3]));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Brings its window to the front; false when it does not answer.
    boolean show() {
        return FrontDoor.call(port, word);
    }
}
