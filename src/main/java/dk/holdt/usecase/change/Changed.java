package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Dossier;
import java.util.List;
import java.util.Objects;

/// What one act has made of a repair.
public record Changed(Dossier before, Dossier after) {

    public Changed {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /// The lines that the act has added to the journal.
    public List<Entry> entries() {
        return after.entries().subList(before.entries().size(), after.entries().size());
    }
}
