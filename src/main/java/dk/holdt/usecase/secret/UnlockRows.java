package dk.holdt.usecase.secret;

import dk.holdt.domain.repair.Unlock;
import java.time.Instant;
import java.util.Optional;

/// Where it is kept how devices are unlocked.
public interface UnlockRows {

    /// Empty when it was not asked.
    Optional<Unlock> of(long repairId);

    /// Puts this in place of what was said before; a code that was erased stays so beside it.
    void put(long repairId, Unlock unlock);

    /// Takes the code out of the shop's file and its log, with nothing of it left in free space.
    ///
    /// @return whether there was one
    boolean erase(long repairId, Instant at);
}
