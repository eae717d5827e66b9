package dk.holdt.usecase;

import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.secret.UnlockRows;
import java.time.Instant;
import java.util.Optional;

/// How the devices of an in-memory shop are unlocked.
public record InMemoryUnlocks(InMemoryShop in) implements UnlockRows {

    @Override
    public Optional<Unlock> of(long repairId) {
        return Optional.ofNullable(in.rows.unlocks.get(repairId));
    }

    @Override
    public void put(long repairId, Unlock unlock) {
        in.rows.unlocks.put(repairId, unlock);
    }

    @Override
    public boolean erase(long repairId, Instant at) {
        var sealed = of(repairId).flatMap(Unlock::sealed).isPresent();
        if (sealed) {
            put(repairId, new Unlock(Unlock.How.NOTED, Optional.empty(), Optional.of(at)));
        }
        return sealed;
    }
}
