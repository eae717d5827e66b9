package dk.holdt.domain.repair;

import dk.holdt.domain.journal.Agreement;
import java.util.ArrayList;
import java.util.List;

/// One line of what is looked at together before the device goes home.
public sealed interface DemoLine {

    /// Whether the handover waits for an answer on this line.
    boolean needsAnswer();

    /// A demonstration the customer asked for and was promised.
    record Agreed(Agreement agreement) implements DemoLine {
        @Override
        public boolean needsAnswer() {
            return true;
        }
    }

    /// A fault and its outcome; one that was not repaired is said, not shown.
    record OfFault(Fault fault) implements DemoLine {
        @Override
        public boolean needsAnswer() {
            return fault.outcome()
                    .filter(outcome -> outcome == Outcome.FIXED || outcome == Outcome.NOT_FOUND)
                    .isPresent();
        }
    }

    /// The lines for a repair: agreed demonstrations on top, then every fault in the order it was told,
    /// "not found" too.
    static List<DemoLine> of(Dossier dossier) {
        var lines = new ArrayList<DemoLine>();
        dossier.standingAgreements().stream()
                .filter(one -> one.topic() == Agreement.Topic.WANTS_TO_SEE)
                .forEach(one -> lines.add(new Agreed(one)));
        dossier.faults().forEach(fault -> lines.add(new OfFault(fault)));
        return List.copyOf(lines);
    }
}
