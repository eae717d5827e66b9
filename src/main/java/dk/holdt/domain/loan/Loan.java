package dk.holdt.domain.loan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A loan device in a customer's hands, or back from them.
///
/// @param id 0 until stored
/// @param device as it was when it went out
public record Loan(long id, long repairId, LoanDevice device, Instant lentAt, long lentBy, Optional<Back> back) {

    public Loan {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(lentAt, "lentAt");
        Objects.requireNonNull(back, "back");
    }

    /// It has come back.
    ///
    /// @param condition what was new about it; blank when it came back as it went
    public record Back(String condition, Instant at, long by) {

        public Back {
            Objects.requireNonNull(at, "at");
            condition = condition.strip();
        }
    }

    public boolean isOut() {
        return back.isEmpty();
    }
}
