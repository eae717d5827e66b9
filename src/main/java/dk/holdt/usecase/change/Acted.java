package dk.holdt.usecase.change;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import java.util.List;
import java.util.Objects;

/// What became of an act on a repair.
public sealed interface Acted {

    /// It was done and saved.
    ///
    /// @param after the repair as it is now
    record Done(Dossier after) implements Acted {
        public Done {
            Objects.requireNonNull(after, "after");
        }
    }

    /// It was not done, and nothing was changed.
    ///
    /// @param refusals every reason at once, at least one
    record Refused(List<Refusal> refusals) implements Acted {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }

    static Acted refused(Refusal.Reason reason, String... details) {
        return new Refused(List.of(Refusal.because(reason, details)));
    }
}
