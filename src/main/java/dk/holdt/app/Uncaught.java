package dk.holdt.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The top of every thread that has no other: what nobody expected goes to the log, because an installed program has no
/// console, and whoever sits there is told that something was not done.
///
/// What goes wrong while a screen is drawn goes wrong again sixty times a second, so the same is written and said once
/// in ten seconds.
final class Uncaught implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Uncaught.class);
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Runnable tell;
    private String place = "";
    private Optional<Instant> said = Optional.empty();

    /// @param tell called on the thread that failed
    Uncaught(InstantSource clock, Runnable tell) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.tell = Objects.requireNonNull(tell, "tell");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (isNews(failure)) {
            LOG.error("not caught", failure);
            tell.run();
        }
    }

    private synchronized boolean isNews(Throwable failure) {
        var now = clock.instant();
        var where = where(failure);
        var again = where.equals(place)
                && said.filter(then -> now.isBefore(then.plus(QUIET))).isPresent();
        if (!again) {
            place = where;
            said = Optional.of(now);
        }
        return !again;
    }

    /// A failure that has been seen often comes without its stack.
    private static String where(Throwable failure) {
        var stack = failure.getStackTrace();
        return failure.getClass().getName() + (stack.length == 0 ? "" : " " + stack[0]);
    }
}
