package dk.holdt.domain.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What has to be seen to before the shop shuts for the day, because nobody is there when its time runs out.
///
/// @param promises of the work that fall due from now until the shop opens again; what is late already is not among
/// them
/// @param calls that are owed by then, the late ones too
public record BeforeClosing(Instant closesAt, int promises, int calls) {

    /// How long before closing it is time to ask.
    private static final Duration AHEAD = Duration.ofHours(1);

    public BeforeClosing {
        Objects.requireNonNull(closesAt, "closesAt");
    }

    /// When the shop shuts for the day, in its last hour; empty before that, while it is shut, and before a break.
    public static Optional<Instant> closesSoon(PromiseClock clock, Instant now) {
        if (!clock.isOpen(now)) {
            return Optional.empty();
        }
        var closes = clock.nextClose(now);
        var zone = clock.calendar().zone();
        var opensOn = LocalDate.ofInstant(clock.nextOpen(closes), zone);
        var isBreak = opensOn.equals(LocalDate.ofInstant(now, zone));
        return isBreak || Duration.between(now, closes).compareTo(AHEAD) > 0 ? Optional.empty() : Optional.of(closes);
    }

    /// Counted over the open repairs.
    public static BeforeClosing of(List<PromiseBook> books, PromiseClock clock, Instant now, Instant closesAt) {
        var opens = clock.nextOpen(closesAt);
        var byThen = books.stream()
                .flatMap(book -> book.open().stream())
                .filter(promise -> !promise.dueAt().isAfter(opens))
                .toList();
        var calls =
                byThen.stream().filter(promise -> promise.what() == What.CALL).count();
        var work = byThen.stream()
                .filter(promise -> promise.what() != What.CALL)
                .filter(promise -> promise.dueAt().isAfter(now))
                .count();
        return new BeforeClosing(closesAt, (int) work, (int) calls);
    }

    public boolean isNothing() {
        return promises + calls == 0;
    }
}
