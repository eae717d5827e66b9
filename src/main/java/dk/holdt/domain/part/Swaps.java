package dk.holdt.domain.part;

/// Where swaps are added and settled. A settlement is never changed; a swap can only be withdrawn.
public interface Swaps {

    /// Answers the id of the stored swap.
    long add(long repairId, PartSwap swap);

    void settle(long swapId, Settlement settlement);

    void withdraw(long swapId);
}
