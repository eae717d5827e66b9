package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Unlock;

/// What was answered to "how is it unlocked?".
public sealed interface UnlockPart {

    /// @param code as typed, letter by letter; never trimmed
    record Noted(String code) implements UnlockPart {

        /// Without the code: a form may end in a log.
        @Override
        public String toString() {
            return "Noted[code=…]";
        }
    }

    record Without(Unlock.How how) implements UnlockPart {
        public Without {
            if (how == Unlock.How.NOTED) {
                throw new IllegalArgumentException("a code that is noted is typed");
            }
        }
    }
}
