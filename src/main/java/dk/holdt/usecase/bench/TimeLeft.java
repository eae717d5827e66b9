package dk.holdt.usecase.bench;

import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How much of a promise is left at one moment.
final class TimeLeft {

    private final ShopNow shop;
    private final Instant now;

    TimeLeft(ShopNow shop, Instant now) {
        this.shop = shop;
        this.now = now;
    }

    /// Of the work: a call that was promised is nothing to be done at the bench.
    Optional<PromiseStanding> mostUrgent(PromiseBook book, Optional<LocalDate> partExpected) {
        return shop.standingRule().mostUrgent(book.ofTheWork(), partExpected, now);
    }

    /// In the promise's own unit; negative when it is late.
    Duration until(Optional<PromiseStanding> standing) {
        return standing.map(PromiseStanding::promise)
                .map(promise ->
                        shop.clock().elapsed(promise.reckoning().term().basis(), now, promise.dueAt(), List.of()))
                .orElse(Duration.ZERO);
    }
}
