package dk.holdt.usecase;

import dk.holdt.usecase.staff.Badges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Badges in memory.
public final class InMemoryBadges implements Badges {

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public void add(long member, String hash, Instant at, long by) {
        kept.add(new Kept(member, hash, at, true));
    }

    @Override
    public void end(long member, Instant at, long by) {
        kept.replaceAll(one -> one.member() == member ? new Kept(member, one.hash(), one.at(), false) : one);
    }

    @Override
    public Optional<Kept> find(String hash) {
        return kept.stream().filter(one -> one.hash().equals(hash)).findFirst();
    }

    @Override
    public List<Kept> counting() {
        return kept.stream().filter(Kept::counts).toList();
    }
}
