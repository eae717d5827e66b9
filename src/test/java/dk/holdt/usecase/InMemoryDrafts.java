package dk.holdt.usecase;

import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.Drafts;
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
}
