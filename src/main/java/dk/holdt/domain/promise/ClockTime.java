package dk.holdt.domain.promise;

/// Every second counts.
final class ClockTime implements Counting {

    @Override
    public long between(long from, long to) {
        return to - from;
    }

    @Override
    public long after(long from, long length) {
        if (length > OpenTime.HORIZON) {
            throw new CalendarTooSparse("end of " + length + " s", from);
        }
        return from + length;
    }

    @Override
    public long next(long from) {
        return from;
    }
}
