package dk.holdt.usecase.secret;

import java.util.Objects;

/// What came of opening a sealed text.
public sealed interface Unsealed {

    /// The text as it was sealed. It is shown and let go, never written anywhere.
    record Opened(String text) implements Unsealed {
        public Opened {
            Objects.requireNonNull(text, "text");
        }

        /// Without the text: this may end in a log.
        @Override
        public String toString() {
            return "Opened[text=…]";
        }
    }

    /// The key is away.
    record Locked() implements Unsealed {}

    /// Changed, moved from elsewhere, or sealed by another key.
    record Damaged() implements Unsealed {}
}
