package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads what has to be decided before the shop shuts for the day: what falls due before it opens again, and whom
/// nobody has told.
public final class ReadDayClose {

    private final ReadCalls calls;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadDayClose(ReadCalls calls, ShopNow shop, InstantSource clock) {
        this.calls = calls;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param closesAt when the shop shuts today; empty when it is shut for the day already
    /// @param opensAt when it opens again after that
    /// @param work what is owed on the work by then and of which the customer has not been told, the nearest first
    /// @param calls that are owed by then, the nearest first
    public record Page(
            Instant readAt, Optional<Instant> closesAt, Instant opensAt, List<CallItem> work, List<CallItem> calls) {
        public Page {
            Objects.requireNonNull(closesAt, "closesAt");
            Objects.requireNonNull(opensAt, "opensAt");
            work = List.copyOf(work);
            calls = List.copyOf(calls);
        }
    }

    public Page read() {
        var now = clock.instant();
        var promises = shop.clock();
        var closes = closesToday(promises, now);
        var opens = promises.nextOpen(closes.orElse(now));
        var byThen = calls.owed().stream()
                .filter(one -> one.promise()
                        .filter(promise -> !promise.dueAt().isAfter(opens))
                        .isPresent())
                .toList();
        var work = byThen.stream()
                .filter(one -> !one.isPromisedCall() && one.telling().toldAt().isEmpty())
                .toList();
        return new Page(
                now,
                closes,
                opens,
                work,
                byThen.stream().filter(CallItem::isPromisedCall).toList());
    }

    /// The last closing of today; a lunch break is no end of the day.
    private static Optional<Instant> closesToday(PromiseClock clock, Instant now) {
        var zone = clock.calendar().zone();
        var midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return Optional.of(clock.lastClose(midnight)).filter(now::isBefore);
    }
}
