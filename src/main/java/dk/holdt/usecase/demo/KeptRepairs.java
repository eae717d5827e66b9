package dk.holdt.usecase.demo;

import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The shop's repairs, where what an act has just answered is not read again for the next act on the same repair.
///
/// Nobody else works in the shop while the demo is told, so that it is still as it was; it is handed out once.
final class KeptRepairs implements Repairs {

    private final Repairs repairs;
    private final Map<RepairNumber, Dossier> kept = new HashMap<>();

    KeptRepairs(Repairs repairs) {
        this.repairs = repairs;
    }

    void keep(Dossier dossier) {
        kept.put(dossier.number(), dossier);
    }

    @Override
    public Optional<Dossier> find(RepairNumber number) {
        var fresh = kept.remove(number);
        return fresh == null ? repairs.find(number) : Optional.of(fresh);
    }

    @Override
    public RepairNumber nextNumber() {
        return repairs.nextNumber();
    }

    @Override
    public long addVisit(long customerId, Instant at) {
        return repairs.addVisit(customerId, at);
    }

    @Override
    public long add(Repair repair) {
        return repairs.add(repair);
    }

    @Override
    public void save(Repair repair) {
        repairs.save(repair);
    }

    @Override
    public Optional<RepairNumber> numberOf(UUID uuid) {
        return repairs.numberOf(uuid);
    }

    @Override
    public List<OpenRepair> open() {
        return repairs.open();
    }

    @Override
    public long addFault(long repairId, Fault fault) {
        return repairs.addFault(repairId, fault);
    }

    @Override
    public void saveFault(Fault fault) {
        repairs.saveFault(fault);
    }

    @Override
    public void withdrawFault(long repairId, long faultId) {
        repairs.withdrawFault(repairId, faultId);
    }

    @Override
    public long addAccessory(long repairId, String words) {
        return repairs.addAccessory(repairId, words);
    }

    @Override
    public void saveAccessory(Accessory accessory) {
        repairs.saveAccessory(accessory);
    }

    @Override
    public void setPriceLines(long repairId, List<PriceLine> lines) {
        repairs.setPriceLines(repairId, lines);
    }

    @Override
    public void add(long repairId, HandIn handIn) {
        repairs.add(repairId, handIn);
    }

    @Override
    public void withdrawDeposit(long repairId, Instant at, long by) {
        repairs.withdrawDeposit(repairId, at, by);
    }

    @Override
    public List<RepairNumber> ofDevice(long deviceId) {
        return repairs.ofDevice(deviceId);
    }

    @Override
    public List<RepairNumber> ofCustomer(long customerId) {
        return repairs.ofCustomer(customerId);
    }
}
