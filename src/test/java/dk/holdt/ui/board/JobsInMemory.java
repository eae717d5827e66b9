package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.WaitingJobs;
import dk.holdt.usecase.receipt.WaitingPapers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A print queue and what is left in it.
final class JobsInMemory implements WaitingJobs, PrintQueue {

    static final RepairNumber NUMBER = RepairNumber.of(10_412);

    final List<Left> jobs = new ArrayList<>();
    boolean begun;

    WaitingPapers papers(BoardFixture shop) {
        return new WaitingPapers(shop.floor.in.transactions(), this, this, shop.papers, shop.floor.clock());
    }

    Left with(State state, String printer) {
        var id = jobs.size() + 1L;
        var left = new Left(new Job(id, new Item.Labels(NUMBER), printer), PrintPurpose.LABEL, NUMBER, state);
        jobs.add(left);
        return left;
    }

    @Override
    public List<Left> left(Instant collectedSince) {
        return List.copyOf(jobs);
    }

    @Override
    public boolean cancel(long jobId) {
        return !begun && forget(jobId);
    }

    @Override
    public boolean forget(long jobId) {
        return jobs.removeIf(left -> left.job().id() == jobId);
    }

    @Override
    public long add(Item item, String printer) {
        jobs.removeIf(left -> left.job().item().equals(item));
        return with(State.WAITING, printer).job().id();
    }

    @Override
    public List<Job> waiting() {
        return List.of();
    }

    @Override
    public int begin(long jobId) {
        throw new IllegalStateException("nothing is printed here");
    }

    @Override
    public void sent(long jobId) {
        throw new IllegalStateException("nothing is printed here");
    }

    @Override
    public void failed(long jobId, String reason) {
        throw new IllegalStateException("nothing is printed here");
    }

    @Override
    public int cancel(Item item) {
        return 0;
    }

    @Override
    public Optional<State> labels(RepairNumber number) {
        return Optional.empty();
    }

    @Override
    public int interrupted() {
        return 0;
    }
}
