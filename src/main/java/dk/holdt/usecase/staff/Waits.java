package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// How much of a wait is left: only time that this run of the program has seen counts.
///
/// A wait found in the database was begun in an earlier run and begins anew with this one, because how long the program
/// stood still is known only from a clock that anybody can put forward.
final class Waits {

    private final LongSupplier nanos;
    private final long started;
    private final Map<Tried, Long> begun = new ConcurrentHashMap<>();

    /// @param nanos running time in nanoseconds from anywhere, never backwards
    Waits(LongSupplier nanos) {
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    void begin(Tried at) {
        begun.put(at, nanos.getAsLong());
    }

    Duration left(Tried at, Tries tries) {
        var gone = Duration.ofNanos(nanos.getAsLong() - begun.getOrDefault(at, started));
        var left = tries.delay().minus(gone);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
