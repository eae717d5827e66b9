package dk.holdt.usecase;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.PaperDesk;
import java.time.Instant;
import java.util.Optional;

/// The papers of an in-memory shop; a document's id is its place in the order they were issued in, from 1.
record InMemoryPapers(InMemoryShop in) implements PaperDesk {

    @Override
    public long issue(long repairId, Paper paper) {
        in.rows.documents.add(new InMemoryRows.Of<>(repairId, paper));
        return in.rows.documents.size();
    }

    @Override
    public void withdraw(long document, Instant at, long by) {
        in.rows.withdrawn.add(-document);
    }

    @Override
    public void labels(RepairNumber number) {
        in.rows.labels.add(number);
    }

    @Override
    public Optional<Long> newest(RepairNumber number, PaperKind kind) {
        for (int at = in.rows.documents.size(); at > 0; at--) {
            var row = in.rows.documents.get(at - 1);
            if (row.what().kind() == kind
                    && in.rows.repairs.get(row.repair()).number().equals(number)) {
                return Optional.of((long) at);
            }
        }
        return Optional.empty();
    }
}
