package dk.holdt.usecase.bench;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says what to take next: the nearest promise that can be worked on, and what else is near.
public final class SuggestWork {

    private static final Comparator<Job> NEAREST_FIRST = Comparator.comparing(
                    (Job job) -> job.standing().map(PromiseStanding::callBy).orElse(Instant.MAX))
            .thenComparing(job -> job.repair().repair().number().digits());

    private final Repairs repairs;
    private final ShopNow shop;
    private final InstantSource clock;

    public SuggestWork(Repairs repairs, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param standing the promise that needs a word first; empty when nothing is owed
    /// @param left until it falls due, in the promise's own unit; negative when it is late, nothing when nothing is
    /// owed
    public record Job(OpenRepair repair, Optional<PromiseStanding> standing, Duration left) {}

    /// @param readAt the moment that every standing was worked out for
    /// @param work what can be worked on, the nearest promise first
    /// @param waitingForParts how many wait for a part
    /// @param firstPart the day on which the first of those parts is expected
    public record Suggestion(Instant readAt, List<Job> work, int waitingForParts, Optional<LocalDate> firstPart) {
        public Suggestion {
            work = List.copyOf(work);
        }
    }

    /// What can be worked on this minute, and what still waits for a part.
    public Suggestion suggest() {
        var now = clock.instant();
        var time = new TimeLeft(shop, now);
        var open = repairs.open();
        var work = open.stream()
                .filter(one -> one.out().isEmpty() && one.repair().stage().isWorkable())
                .map(one -> {
                    var standing = time.mostUrgent(one.book(), Optional.empty());
                    return new Job(one, standing, time.until(standing));
                })
                .sorted(NEAREST_FIRST)
                .toList();
        var parts = open.stream()
                .filter(one -> one.repair().stage() == Stage.WAITING_FOR_PART)
                .flatMap(one -> one.repair().progress().partWait().stream())
                .map(PartWait::expected)
                .sorted()
                .toList();
        return new Suggestion(now, work, parts.size(), parts.stream().findFirst());
    }
}
