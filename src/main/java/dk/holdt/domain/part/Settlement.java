package dk.holdt.domain.part;

import dk.holdt.domain.journal.Channel;
import java.time.Instant;
import java.util.Objects;

/// Who let a part through that is not as good, or cannot be shown to be. Always printed, never turned into "as good".
public sealed interface Settlement {

    Instant at();

    long by();

    /// The customer said yes to exactly this difference.
    ///
    /// @param with who said yes
    /// @param difference the sentence the customer said yes to
    record Consent(String with, Channel channel, String difference, Instant at, long by) implements Settlement {
        public Consent {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(at, "at");
            if (with.isBlank() || difference.isBlank()) {
                throw new IllegalArgumentException("a consent has a name and says to what");
            }
        }
    }

    /// A manager decided, and said why.
    record Manager(String reason, Instant at, long by) implements Settlement {
        public Manager {
            Objects.requireNonNull(at, "at");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a manager's decision has a reason");
            }
        }
    }

    /// The customer was told of a change that is neither better nor worse.
    record Told(String with, Channel channel, Instant at, long by) implements Settlement {
        public Told {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(at, "at");
            if (with.isBlank()) {
                throw new IllegalArgumentException("somebody was told");
            }
        }
    }
}
