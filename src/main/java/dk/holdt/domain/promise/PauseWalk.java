package dk.holdt.domain.promise;

import java.util.List;

/// Counts with the agreed pauses cut out. Pauses are merged and in order (`promise` rules 17 and 18).
final class PauseWalk {

    private PauseWalk() {}

    /// Where `length` from `from` ends; for nothing, the next instant that counts and lies in no pause.
    static long after(Counting counting, long from, long length, List<Stretch> pauses) {
        long at = from;
        long left = length;
        for (var pause : pauses) {
            if (pause.to() <= at) {
                continue;
            }
            if (pause.from() > at) {
                long end = end(counting, at, left);
                if (left == 0 ? end < pause.from() : end <= pause.from()) {
                    return end;
                }
                left -= counting.between(at, pause.from());
            }
            at = pause.to();
        }
        return end(counting, at, left);
    }

    private static long end(Counting counting, long from, long left) {
        return left == 0 ? counting.next(from) : counting.after(from, left);
    }

    /// The first instant from which only `length` of opening outside the pauses is left until `to`.
    static long before(OpenTime opening, long to, long length, List<Stretch> pauses) {
        long at = to;
        long left = length;
        for (var pause : pauses.reversed()) {
            if (pause.from() >= at) {
                continue;
            }
            if (pause.to() < at) {
                long begin = opening.before(at, left);
                if (begin > pause.to()) {
                    return begin;
                }
                left -= opening.between(pause.to(), at);
            }
            at = pause.from();
        }
        return opening.before(at, left);
    }

    /// What counts from `from` to `to`, which is not earlier.
    static long between(Counting counting, long from, long to, List<Stretch> pauses) {
        long counted = counting.between(from, to);
        for (var pause : pauses) {
            var inside = new Stretch(Math.max(from, pause.from()), Math.min(to, pause.to()));
            if (!inside.isEmpty()) {
                counted -= counting.between(inside.from(), inside.to());
            }
        }
        return counted;
    }
}
