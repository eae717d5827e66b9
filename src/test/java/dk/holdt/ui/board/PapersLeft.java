package dk.holdt.ui.board;

import dk.holdt.usecase.receipt.UnprintedPapers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Receipts without paper, in memory.
final class PapersLeft implements UnprintedPapers {

    final List<Unprinted> left = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    private final List<Unprinted> away = new ArrayList<>();

    @Override
    public List<Unprinted> failedOrNeverSent(Instant neverSentSince, Instant collectedSince) {
        return left.stream().filter(paper -> !away.contains(paper)).toList();
    }

    @Override
    public void print(long document, String printer) {
        done.add(document + " on " + printer);
        left.removeIf(paper -> paper.document() == document);
    }

    @Override
    public void notNeeded(long document, Instant at, long by) {
        left.stream().filter(paper -> paper.document() == document).forEach(away::add);
    }

    @Override
    public void needed(long document) {
        away.removeIf(paper -> paper.document() == document);
    }
}
