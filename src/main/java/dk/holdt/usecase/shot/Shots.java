package dk.holdt.usecase.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of the pictures and films. Rows are only added: a removal is one more, and so is its end.
public interface Shots {

    /// Answers the id.
    long add(Shot shot);

    Optional<Shot> find(long id);

    /// Those of an intake or repair that are there, in the order they were added.
    List<Shot> of(UUID form);

    void remove(long id, Instant at, long by);

    void putBack(long id, Instant at, long by);

    /// Every file that somebody may still see, or bring back.
    List<ShotFile> kept();

    /// The files whose time has come: removed before `removed`, or of a device handed over before `collected`.
    List<ShotFile> due(Instant removed, Instant collected);

    /// Notes that a file is there no longer.
    void erased(ShotFile file, Instant at);

    /// Those that were noted as erased.
    List<ShotFile> erased();
}
