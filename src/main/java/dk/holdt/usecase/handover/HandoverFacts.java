package dk.holdt.usecase.handover;

import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What was settled when the device was handed back.
///
/// @param answers the answer for each line that was shown
/// @param accessories the ids of those that were given back
/// @param collectedBy who took the device home
/// @param tillReceipt the number on the till's own receipt; may be blank
public record HandoverFacts(
        Map<DemoLine, DemoAnswer> answers,
        Set<Long> accessories,
        String collectedBy,
        OldParts oldParts,
        String tillReceipt) {

    public HandoverFacts {
        answers = Map.copyOf(answers);
        accessories = Set.copyOf(accessories);
        Objects.requireNonNull(oldParts, "oldParts");
        collectedBy = collectedBy.strip();
        tillReceipt = tillReceipt.strip();
    }

    /// Where the parts went that were taken out.
    public enum OldParts {
        NONE,
        RETURNED,
        RECYCLED
    }
}
