package dk.holdt.usecase.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The drafts of the shop. Each is a row of its own, so that two customers are never mixed.
public interface Drafts {

    /// Puts the draft in the place of what was kept of it before.
    void save(Draft draft);

    Optional<Draft> find(UUID uuid);

    /// Those begun first come first.
    List<Draft> all();

    /// Forgets a draft for good, if it is there.
    void remove(UUID uuid);
}
