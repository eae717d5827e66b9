package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Dossier;
import java.util.List;
import java.util.Objects;

/// What one act has made of a repair.
///
/// @param reversals how what it has written beside the repair itself is taken back
public record Changed(Dossier before, Dossier after, List<Reversal> reversals) {

    public Changed {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        reversals = List.copyOf(reversals);
    }

    /// The lines that the act has added to the journal.
    public List<Entry> entries() {
        return after.entries().subList(before.entries().size(), after.entries().size());
    }

    /// Whether taking it back leaves this in the customer's hands.
    public boolean leaves(Reversal.Left left) {
        return reversals.stream().anyMatch(reversal -> reversal.left() == left);
    }
}
