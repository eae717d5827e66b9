package dk.holdt.usecase;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What waits for a printer that never comes.
public final class LabelsInMemory implements PrintQueue {

    public final List<Job> jobs = new ArrayList<>();

    @Override
    public long add(Item item, String printer) {
        jobs.add(new Job(jobs.size() + 1L, item, printer));
        return jobs.size();
    }

    @Override
    public List<Job> waiting() {
        return List.copyOf(jobs);
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
        var before = jobs.size();
        jobs.removeIf(job -> job.item().equals(item));
        return before - jobs.size();
    }

    @Override
    public Optional<State> labels(RepairNumber number) {
        return jobs.isEmpty() ? Optional.empty() : Optional.of(State.WAITING);
    }

    @Override
    public int interrupted() {
        return 0;
    }
}
