package dk.holdt.domain.shelf;

import java.time.Instant;
import java.util.Map;

/// The shelves of the shop. Everything here is only added to; the newest stands.
public interface Shelf {

    void put(long repairId, ShelfPlace place);

    /// Answers the id of the stored stop.
    long stop(long repairId, Stop stop);

    void lift(StopEnd end);

    /// Answers the id of the stored step.
    long plan(long repairId, NextStep step);

    /// A step that was planned by mistake: the one before stands.
    void withdraw(long stepId, Instant at, long by);

    OnShelf of(long repairId);

    /// What is noted of every repair that is not collected, by the id of the repair; in one reading.
    Map<Long, OnShelf> ofOpen();
}
