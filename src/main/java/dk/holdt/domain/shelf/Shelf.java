package dk.holdt.domain.shelf;

import java.util.Map;

/// The shelves of the shop. Everything here is only added to; the newest stands.
public interface Shelf {

    void put(long repairId, ShelfPlace place);

    /// Answers the id of the stored stop.
    long stop(long repairId, Stop stop);

    void lift(StopEnd end);

    void plan(long repairId, NextStep step);

    OnShelf of(long repairId);

    /// What is noted of every repair that is not collected, by the id of the repair; in one reading.
    Map<Long, OnShelf> ofOpen();
}
