package dk.holdt.domain.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The repairs of the shop, and what belongs to each: faults, accessories, price lines.
///
/// Every change happens inside a transaction of `usecase.Transactions`.
public interface Repairs {

    /// The next repair number; taken from a counter in the running transaction and never given twice.
    RepairNumber nextNumber();

    /// Answers the id of a new visit.
    long addVisit(long customerId, Instant at);

    /// Answers the id of the stored repair; its `id` and `version` are 0 before.
    long add(Repair repair);

    /// Stores the progress and counts the version up; throws [StaleRepair] when the version is no longer the stored
    /// one.
    void save(Repair repair);

    Optional<Dossier> find(RepairNumber number);

    /// The number of the repair that a form has already stored, so that a second press stores nothing twice.
    Optional<RepairNumber> numberOf(UUID uuid);

    /// Every repair that is not collected, with what its row on the board needs; in one reading.
    List<OpenRepair> open();

    long addFault(long repairId, Fault fault);

    void saveFault(Fault fault);

    /// Takes a fault that was added by mistake out of the repair; its row stays, and its place is not given again.
    void withdrawFault(long repairId, long faultId);

    long addAccessory(long repairId, String words);

    void saveAccessory(Accessory accessory);

    /// Adds what belongs to the hand-in, once.
    void add(long repairId, HandIn handIn);

    /// What was noted as paid beforehand was not; its row stays, and nobody reads it.
    void withdrawDeposit(long repairId, Instant at, long by);

    /// The repairs of this device, the last one first, without those taken in by mistake.
    List<RepairNumber> ofDevice(long deviceId);

    /// The repairs of this customer, the last one first, without those taken in by mistake.
    List<RepairNumber> ofCustomer(long customerId);

    /// Puts these lines in place of all that stood before.
    void setPriceLines(long repairId, List<PriceLine> lines);
}
