package dk.holdt.domain.promise;

/// A way of counting seconds between instants, both in epoch seconds: all of them, or only the open ones.
sealed interface Counting permits ClockTime, OpenTime {

    /// Counted seconds from `from` to `to`, which is not earlier.
    long between(long from, long to);

    /// The first instant by which `length`, more than 0, has been counted.
    long after(long from, long length);

    /// The next instant that counts: `from` itself when it does.
    long next(long from);
}
