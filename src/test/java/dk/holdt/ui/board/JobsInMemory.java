package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.LabelsInMemory;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.WaitingJobs;
import dk.holdt.usecase.receipt.WaitingPapers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A print queue and what is left in it.
final class JobsInMemory extends LabelsInMemory implements WaitingJobs {

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
}
