package dk.holdt.usecase;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.PaperDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// The papers of an in-memory shop; a document's id is its place in the order they were issued in, from 1. A printer
/// takes each as soon as it may.
record InMemoryPapers(InMemoryShop in) implements PaperDesk {

    @Override
    public long issue(Filing filing, Paper paper) {
        in.rows.documents.add(new InMemoryRows.Of<>(filing.repair(), paper));
        in.rows.filings.add(filing);
        long id = in.rows.documents.size();
        if (!filing.held()) {
            in.rows.printed.add(id);
        }
        return id;
    }

    @Override
    public void withdraw(long document, Instant at, long by) {
        in.rows.withdrawn.add(-document);
    }

    @Override
    public void release(long document) {
        if (isHeld(document)) {
            in.rows.printed.add(document);
        }
    }

    @Override
    public boolean isHeld(long document) {
        return !in.rows.printed.contains(document);
    }

    @Override
    public Optional<Instant> handedOut(long document) {
        return isHeld(document) ? Optional.empty() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void labels(RepairNumber number) {
        in.rows.labels.add(number);
    }

    @Override
    public List<Long> counting(RepairNumber number, PaperKind kind) {
        return LongStream.rangeClosed(1, in.rows.documents.size())
                .map(at -> in.rows.documents.size() + 1 - at)
                .filter(id -> !in.rows.withdrawn.contains(-id) && tellsOf(id, number))
                .filter(id -> in.rows.documents.get((int) id - 1).what().kind() == kind)
                .boxed()
                .toList();
    }

    private boolean tellsOf(long id, RepairNumber number) {
        var filing = in.rows.filings.get((int) id - 1);
        return !in.rows.undone.contains(in.rows.repairs.get(filing.repair()).number())
                && in.rows.repairs.values().stream()
                        .filter(repair -> repair.number().equals(number))
                        .anyMatch(repair ->
                                repair.id() == filing.repair() || filing.also().contains(repair.id()));
    }
}
