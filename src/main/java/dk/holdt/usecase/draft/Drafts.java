package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
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

    /// Forgets a draft for good, if it is there, and takes back those of its labels that still wait for a printer.
    void remove(UUID uuid);

    /// Notes, where a label of this form is about, that its intake was thrown away, and removes its pictures and films.
    void thrownAway(UUID form, Instant at, long by);

    /// The pictures and films that were removed with this draft are there again.
    void broughtBack(UUID form, Instant at, long by);

    /// What was shot for a form that was taken back belongs to this draft too.
    void inherits(UUID draft, UUID before);

    /// Keeps a number for this form, for good; throws where one of them has another already.
    void reserve(UUID form, RepairNumber number, Instant at, long by);

    /// The number that stands on the label of this form; empty where none was printed ahead.
    Optional<RepairNumber> numberOf(UUID form);

    /// The draft whose label bears this number; empty where there is none, and when it was thrown away.
    Optional<Draft> labelled(RepairNumber number);

    /// A number that was kept for a form, and that neither a draft nor a repair has.
    Optional<ThrownLabel> thrown(RepairNumber number);
}
