package dk.holdt.usecase;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What waits for a printer that never comes.
public class LabelsInMemory implements PrintQueue {

    public final List<Job> queued = new ArrayList<>();

    @Override
    public long add(Item item, String printer) {
        queued.add(new Job(queued.size() + 1L, item, printer));
        return queued.size();
    }

    @Override
    public List<Job> waiting() {
        return List.copyOf(queued);
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
        var before = queued.size();
        queued.removeIf(job -> job.item().equals(item));
        return before - queued.size();
    }

    @Override
    public Optional<State> labels(RepairNumber number) {
        return queued.isEmpty() ? Optional.empty() : Optional.of(State.WAITING);
    }

    @Override
    public int interrupted() {
        return 0;
    }
}
