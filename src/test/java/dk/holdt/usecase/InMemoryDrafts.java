package dk.holdt.usecase;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.Drafts;
import dk.holdt.usecase.draft.ThrownLabel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Drafts without a database, in the order they were begun.
final class InMemoryDrafts implements Drafts {

    private final InMemoryShop in;

    InMemoryDrafts(InMemoryShop in) {
        this.in = in;
    }

    @Override
    public void save(Draft draft) {
        in.rows.drafts.put(draft.uuid(), draft);
    }

    @Override
    public Optional<Draft> find(UUID uuid) {
        return Optional.ofNullable(in.rows.drafts.get(uuid));
    }

    @Override
    public List<Draft> all() {
        return List.copyOf(in.rows.drafts.values());
    }

    @Override
    public void remove(UUID uuid) {
        in.rows.drafts.remove(uuid);
    }

    @Override
    public void thrownAway(UUID form, Instant at, long by) {
        numberOf(form)
                .ifPresent(number -> in.rows.thrown.put(
                        number,
                        new ThrownLabel(number, in.rows.given.get(number), Optional.of(new ThrownLabel.Done(at, by)))));
    }

    @Override
    public void broughtBack(UUID form, Instant at, long by) {
        // nothing is shot in memory
    }

    @Override
    public void inherits(UUID draft, UUID before) {
        // nothing is shot in memory
    }

    @Override
    public void reserve(UUID form, RepairNumber number, Instant at, long by) {
        if (in.rows.reserved.putIfAbsent(form, number) != null) {
            throw new IllegalStateException("has a number already: " + form);
        }
        in.rows.given.put(number, new ThrownLabel.Done(at, by));
    }

    @Override
    public Optional<RepairNumber> numberOf(UUID form) {
        return Optional.ofNullable(in.rows.reserved.get(form));
    }

    @Override
    public Optional<Draft> labelled(RepairNumber number) {
        return all().stream()
                .filter(draft -> number.equals(in.rows.reserved.get(draft.uuid())))
                .findFirst();
    }

    @Override
    public Optional<ThrownLabel> thrown(RepairNumber number) {
        var lives = labelled(number).isPresent() || in.repairs().find(number).isPresent();
        return Optional.ofNullable(in.rows.thrown.get(number)).filter(_ -> !lives);
    }
}
