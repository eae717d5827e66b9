package dk.holdt.usecase.bench;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.board.ReadBoard.Row;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says what to take next: the nearest promise that can be worked on, and what else is near.
public final class SuggestWork {

    private final Repairs repairs;
    private final ShopNow shop;
    private final InstantSource clock;

    public SuggestWork(Repairs repairs, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param work what can be worked on, the nearest promise first
    /// @param waitingForParts how many wait for a part
    /// @param firstPart the day on which the first of those parts is expected
    public record Suggestion(List<Row> work, int waitingForParts, Optional<LocalDate> firstPart) {}

    public Suggestion suggest() {
        var now = clock.instant();
        var rule = shop.standingRule();
        var open = repairs.open();
        var work = open.stream()
                .filter(one -> one.repair().stage().isWorkable())
                .map(one -> new Row(one, rule.mostUrgent(one.book(), Optional.empty(), now)))
                .sorted(Comparator.comparing((Row row) ->
                                row.standing().map(PromiseStanding::callBy).orElse(java.time.Instant.MAX))
                        .thenComparing(row -> row.repair().repair().number().digits()))
                .toList();
        var parts = open.stream()
                .filter(one -> one.repair().stage() == Stage.WAITING_FOR_PART)
                .flatMap(one -> one.repair().progress().partWait().stream())
                .map(PartWait::expected)
                .sorted()
                .toList();
        return new Suggestion(work, parts.size(), parts.stream().findFirst());
    }
}
