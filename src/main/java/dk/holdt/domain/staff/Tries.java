package dk.holdt.domain.staff;

import java.time.Duration;

/// Wrong PINs in a row, of one member or at one station, and how long to wait after the last of them.
///
/// Nothing here reads a clock: a wait is worked off only by time that the program has run, so that neither a clock put
/// forward nor a restart shortens it.
///
/// @param wrong since the last right one
/// @param delay before the next try; zero when it has been waited
public record Tries(int wrong, Duration delay) {

    /// None yet.
    public static final Tries NONE = new Tries(0, Duration.ZERO);

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /// After these the first wait has become longer than the longest.
    private static final int DOUBLINGS = 5;

    public Tries {
        if (wrong < 0 || delay.isNegative()) {
            throw new IllegalArgumentException("tries are counted from zero");
        }
    }

    /// One more was wrong: from the fifth on a wait of 30 seconds, doubled each time up to a quarter of an hour.
    public Tries oneMore() {
        return new Tries(wrong + 1, waitAfter(wrong + 1));
    }

    /// The wait is over; the next wrong one brings a longer one.
    public Tries waited() {
        return new Tries(wrong, Duration.ZERO);
    }

    /// How many may still be wrong before there is a wait.
    public int left() {
        return Math.max(0, FREE - wrong);
    }

    private static Duration waitAfter(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
