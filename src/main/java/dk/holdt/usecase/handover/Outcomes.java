package dk.holdt.usecase.handover;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.What;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// How what was promised of a repair turned out, each chain measured against its first promise.
public final class Outcomes {

    private Outcomes() {}

    /// The answer, then the repair; what was never promised is left out.
    public static List<Outcome> of(PromiseBook book, PromiseClock clock, Instant now) {
        return Stream.of(What.ANSWER, What.READY)
                .flatMap(what -> book.newest(what).stream())
                .map(last -> outcome(book, last, clock, now))
                .toList();
    }

    /// By how much, in the unit of the chain's first promise (`promise` rule 22).
    private static Outcome outcome(PromiseBook book, Promise last, PromiseClock clock, Instant now) {
        var result = book.result(last, now);
        var basis = book.first(last).reckoning().term().basis();
        var late = result.kind() == PromiseBook.Kind.MISSED
                ? clock.elapsed(basis, result.firstDueAt(), result.until(), List.of())
                : Duration.ZERO;
        return new Outcome(last.what(), result, basis, late);
    }
}
