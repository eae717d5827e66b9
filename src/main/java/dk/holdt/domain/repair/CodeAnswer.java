package dk.holdt.domain.repair;

import java.util.Objects;

/// What came of asking for the code that unlocks a device.
public sealed interface CodeAnswer {

    /// The code. It is shown for a moment and let go, never written anywhere.
    record Code(String code) implements CodeAnswer {
        public Code {
            Objects.requireNonNull(code, "code");
        }

        /// Without the code: this may end in a log.
        @Override
        public String toString() {
            return "Code[code=…]";
        }
    }

    /// There is none: it was never noted, or it has been erased.
    record NotThere() implements CodeAnswer {}

    /// Whoever asks is not trusted with codes.
    record Refused(Refusal refusal) implements CodeAnswer {}

    /// The key that opens it is away.
    record Locked() implements CodeAnswer {}

    /// It has been changed since it was sealed, or another key sealed it.
    record Damaged() implements CodeAnswer {}
}
