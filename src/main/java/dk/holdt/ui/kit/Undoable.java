package dk.holdt.ui.kit;

import java.util.List;
import java.util.Objects;

/// Something that was just done, and how it can be taken back.
///
/// @param by the member of staff who did it
/// @param forAnybody whether anybody may take it back; otherwise only who did it, or a manager in their own name
/// @param what what was done, for somebody who did not do it
/// @param words the same as it is said to whoever did it, with whatever else they must know
/// @param ways what can be taken back of it, not empty; the first is what Ctrl+Z does
/// @param beside what else can be done about it
public record Undoable(
        long by, boolean forAnybody, String what, String words, List<Way> ways, List<Toasts.Action> beside) {

    public Undoable {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(words, "words");
        ways = List.copyOf(ways);
        beside = List.copyOf(beside);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("what cannot be taken back is not offered");
        }
    }

    /// @param words what stands on its button
    public record Way(String words, Runnable takeBack) {
        public Way {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(takeBack, "takeBack");
        }
    }

    /// An act that carries a name, and so does taking it back.
    public static Undoable signed(long by, String words, Way way) {
        return new Undoable(by, false, words, words, List.of(way), List.of());
    }

    /// Something thrown away or passed over: whoever brings it back does nobody harm and signs nothing.
    public static Undoable unsigned(long by, String words, Way way) {
        return new Undoable(by, true, words, words, List.of(way), List.of());
    }
}
