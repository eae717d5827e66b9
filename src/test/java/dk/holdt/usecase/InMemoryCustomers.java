package dk.holdt.usecase;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.input.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The customers of an in-memory shop.
record InMemoryCustomers(InMemoryShop in) implements Customers {

    @Override
    public long add(Customer one) {
        var id = in.rows.nextId();
        in.rows.customers.put(
                id, new Customer(id, one.name(), one.phone(), one.e164(), one.email(), one.language(), one.tellBy()));
        return id;
    }

    @Override
    public void save(Customer customer) {
        in.rows.customers.put(customer.id(), customer);
    }

    @Override
    public Optional<Customer> find(long id) {
        return Optional.ofNullable(in.rows.customers.get(id));
    }

    @Override
    public List<Customer> withPhoneEnding(String digits, int limit) {
        return newestFirst(
                one -> one.phone().replaceAll("[^0-9]", "").endsWith(digits)
                        || one.e164().filter(number -> number.endsWith(digits)).isPresent(),
                limit);
    }

    @Override
    public List<Customer> named(List<String> foldedWords, int limit) {
        var folding = new Folding();
        return newestFirst(
                one -> foldedWords.stream().allMatch(folding.fold(one.name() + " " + one.email())::contains), limit);
    }

    private List<Customer> newestFirst(Predicate<Customer> meant, int limit) {
        return in.rows.customers.values().stream()
                .filter(meant)
                .sorted(Comparator.comparing(this::lastVisit).reversed())
                .limit(limit)
                .toList();
    }

    private long lastVisit(Customer customer) {
        return in.rows.repairs.values().stream()
                .filter(repair -> repair.customerId() == customer.id())
                .mapToLong(repair -> repair.received().at().getEpochSecond())
                .max()
                .orElse(0);
    }

    @Override
    public long add(Device device) {
        var id = in.rows.nextId();
        in.rows.devices.put(
                id,
                new Device(
                        id,
                        device.customerId(),
                        device.kind(),
                        device.name(),
                        device.serial(),
                        device.colour(),
                        device.storage()));
        return id;
    }

    @Override
    public List<Device> devicesOf(long customerId) {
        return in.rows.devices.values().stream()
                .filter(device -> device.customerId() == customerId)
                .sorted(Comparator.comparing(Device::id).reversed())
                .toList();
    }

    @Override
    public List<Device> withSerial(String serial) {
        return in.rows.devices.values().stream()
                .filter(device -> Device.bare(device.serial()).equals(Device.bare(serial)))
                .sorted(Comparator.comparing(Device::id).reversed())
                .toList();
    }

    @Override
    public List<RepairNumber> openRepairsOf(long customerId) {
        return in.rows.repairs.values().stream()
                .filter(repair -> repair.customerId() == customerId && repair.stage() != Stage.COLLECTED)
                .map(Repair::number)
                .toList();
    }

    @Override
    public Optional<Business> lastBusinessOf(long customerId) {
        return in.rows.repairs.values().stream()
                .filter(repair -> repair.customerId() == customerId)
                .max(Comparator.comparing(Repair::id))
                .flatMap(last -> in.rows.of(in.rows.handIns, last.id()).stream().findFirst())
                .flatMap(HandIn::business);
    }
}
