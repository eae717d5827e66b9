package dk.holdt.usecase;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.StaleRepair;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shot.ShotCount;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The repairs of an in-memory shop.
record InMemoryRepairs(InMemoryShop in) implements Repairs {

    @Override
    public RepairNumber nextNumber() {
        return in.rows.nextNumber();
    }

    @Override
    public long addVisit(long customerId, Instant at) {
        return in.rows.nextId();
    }

    @Override
    public long add(Repair repair) {
        var id = in.rows.nextId();
        in.rows.repairs.put(id, versioned(repair, id, 0));
        return id;
    }

    @Override
    public void save(Repair repair) {
        var stored = in.rows.repairs.get(repair.id());
        if (stored == null || stored.version() != repair.version()) {
            throw new StaleRepair(repair.number());
        }
        in.rows.repairs.put(repair.id(), versioned(repair, repair.id(), repair.version() + 1));
    }

    private static Repair versioned(Repair repair, long id, int version) {
        return new Repair(
                id,
                repair.uuid(),
                repair.number(),
                repair.visit(),
                repair.customerId(),
                repair.deviceId(),
                repair.received(),
                repair.progress(),
                version);
    }

    @Override
    public Optional<Dossier> find(RepairNumber number) {
        return all().filter(repair -> repair.number().equals(number))
                .findFirst()
                .map(this::dossier);
    }

    private Dossier dossier(Repair repair) {
        var id = repair.id();
        return new Dossier(
                repair,
                in.rows.customers.get(repair.customerId()),
                in.rows.devices.get(repair.deviceId()),
                in.rows.of(in.rows.faults, id),
                in.rows.of(in.rows.accessories, id),
                book(id),
                in.rows.of(in.rows.agreements, id),
                in.rows.of(in.rows.entries, id),
                in.rows.of(in.rows.swaps, id),
                in.rows.of(in.rows.priceLines, id),
                in.rows.of(in.rows.handIns, id).stream().findFirst().orElse(HandIn.plain()),
                together(repair),
                ShotCount.NONE,
                InMemorySendOuts.standing(in, id));
    }

    private List<Companion> together(Repair repair) {
        return all().filter(other -> other.visit() == repair.visit() && other.id() != repair.id())
                .filter(other -> !in.rows.undone.contains(other.number()))
                .map(other -> new Companion(
                        other.number(),
                        in.rows.devices.get(other.deviceId()).name(),
                        other.stage(),
                        place(other),
                        other.progress().parting()))
                .toList();
    }

    private String place(Repair repair) {
        return repair.stage() == Stage.COLLECTED
                ? ""
                : in.rows.of(in.rows.places, repair.id()).stream()
                        .map(ShelfPlace::name)
                        .reduce("", (_, newest) -> newest);
    }

    private PromiseBook book(long id) {
        var promises = in.rows.promises.stream()
                .filter(promise -> promise.repairId() == id)
                .toList();
        var ends = in.rows.ends.stream()
                .filter(end -> promises.stream().anyMatch(promise -> promise.id() == end.promiseId()))
                .toList();
        return new PromiseBook(
                promises,
                ends,
                in.rows.of(in.rows.contacts, id).stream()
                        .filter(contact -> !in.rows.withdrawn.contains(contact.id()))
                        .toList());
    }

    @Override
    public Optional<RepairNumber> numberOf(UUID uuid) {
        return all().filter(repair -> repair.uuid().equals(uuid)).findFirst().map(Repair::number);
    }

    @Override
    public List<OpenRepair> open() {
        return all().filter(repair -> repair.stage() != Stage.COLLECTED)
                .map(this::openRow)
                .toList();
    }

    private OpenRepair openRow(Repair repair) {
        var faults = in.rows.of(in.rows.faults, repair.id());
        return new OpenRepair(
                repair,
                in.rows.customers.get(repair.customerId()).name(),
                in.rows.customers.get(repair.customerId()).phone(),
                in.rows.devices.get(repair.deviceId()).name(),
                faults.isEmpty() ? "" : faults.getFirst().words(),
                book(repair.id()),
                InMemorySendOuts.standing(in, repair.id()).stream()
                        .filter(SentOut::isOut)
                        .findFirst());
    }

    private Stream<Repair> all() {
        return in.rows.repairs.values().stream();
    }

    @Override
    public long addFault(long repairId, Fault fault) {
        var id = in.rows.nextId();
        in.rows.faults.add(new InMemoryRows.Of<>(repairId, withId(fault, id)));
        return id;
    }

    @Override
    public void withdrawFault(long repairId, long faultId) {
        in.rows.faults.removeIf(row -> row.what().id() == faultId);
    }

    private static Fault withId(Fault fault, long id) {
        return new Fault(
                id,
                fault.position(),
                fault.words(),
                fault.since(),
                fault.comesAndGoes(),
                fault.foundHere(),
                fault.verdict(),
                fault.test());
    }

    @Override
    public void saveFault(Fault fault) {
        in.rows.faults.replaceAll(row -> row.what().id() == fault.id() ? row.with(fault) : row);
    }

    @Override
    public long addAccessory(long repairId, String words) {
        var id = in.rows.nextId();
        in.rows.accessories.add(new InMemoryRows.Of<>(repairId, new Accessory(id, words, false)));
        return id;
    }

    @Override
    public void saveAccessory(Accessory accessory) {
        in.rows.accessories.replaceAll(row -> row.what().id() == accessory.id() ? row.with(accessory) : row);
    }

    @Override
    public void add(long repairId, HandIn handIn) {
        in.rows.handIns.add(new InMemoryRows.Of<>(repairId, handIn));
    }

    @Override
    public void withdrawDeposit(long repairId, Instant at, long by) {
        in.rows.handIns.replaceAll(
                row -> row.repair() == repairId ? new InMemoryRows.Of<>(repairId, unpaid(row.what())) : row);
    }

    private static HandIn unpaid(HandIn paid) {
        return new HandIn(
                paid.people(),
                paid.business(),
                Optional.empty(),
                paid.comeback(),
                paid.claim(),
                paid.findings(),
                paid.comesBackOn());
    }

    @Override
    public List<RepairNumber> ofDevice(long deviceId) {
        return lastFirst(repair -> repair.deviceId() == deviceId);
    }

    @Override
    public List<RepairNumber> ofCustomer(long customerId) {
        return lastFirst(repair -> repair.customerId() == customerId);
    }

    private List<RepairNumber> lastFirst(Predicate<Repair> whose) {
        return all().filter(whose)
                .sorted(Comparator.comparing(Repair::id).reversed())
                .map(Repair::number)
                .toList();
    }

    @Override
    public void setPriceLines(long repairId, List<PriceLine> lines) {
        in.rows.priceLines.removeIf(row -> row.repair() == repairId);
        for (var line : lines) {
            in.rows.priceLines.add(new InMemoryRows.Of<>(
                    repairId, new PriceLine(in.rows.nextId(), line.kind(), line.words(), line.amount())));
        }
    }
}
