package dk.holdt.store;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseWords;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.input.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A real shop file with one manager, and the shortest way to put repairs into it.
final class TestShop implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:30:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /// A new shop is made once and copied: making one takes longer than most tests.
    private static final byte[] EMPTY = newShop();

    final Database database;
    final SqlStaff staff;
    final SqlCustomers customers;
    final SqlRepairs repairs;
    final SqlPromises promises;
    final SqlJournal journal;
    final SqlSwaps swaps;
    final SqlShopBook book;
    final SqlSearch search;
    final long manager;

    TestShop(Path folder) {
        this(copied(folder), true);
    }

    private TestShop(Database opened, boolean isNew) {
        database = opened;
        staff = new SqlStaff(database);
        customers = new SqlCustomers(database, new Folding());
        repairs = new SqlRepairs(database, new Folding());
        promises = new SqlPromises(database);
        journal = new SqlJournal(database);
        swaps = new SqlSwaps(database);
        book = new SqlShopBook(database);
        search = new SqlSearch(database);
        manager = isNew
                ? staff.add(new StaffMember(0, "Mette", Role.MANAGER))
                : staff.all().getFirst().id();
    }

    /// The shop that lies there already.
    static TestShop again(Path folder) {
        return new TestShop(Database.open(folder), false);
    }

    private static Database copied(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(ShopFile.NAME), EMPTY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Database.open(folder);
    }

    private static byte[] newShop() {
        try {
            var folder = Files.createTempDirectory("holdt-new-shop");
            Database.create(folder).close();
            var bytes = Files.readAllBytes(folder.resolve(ShopFile.NAME));
            Files.delete(folder.resolve(ShopFile.NAME));
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    long customer(String name, String phone) {
        return customers.add(customerNamed(name, phone));
    }

    static Customer customerNamed(String name, String phone) {
        return new Customer(0, name, phone, Optional.empty(), "", Language.DA, TellBy.CALL);
    }

    long device(long customer, String name) {
        return customers.add(new Device(0, customer, DeviceKind.LAPTOP, name, "SN-1", "grey", "512 GB"));
    }

    Received received(Instant at, PriceTerms terms) {
        return new Received(at, manager, Condition.notLookedAt(), Optional.empty(), MostImportant.NOT_SAID, terms);
    }

    /// A repair as it is just after intake, with one fault.
    Dossier repair(long customer, long device, Instant at, String fault) {
        return repair(customer, device, received(at, new PriceTerms.TimeSpent()), fault);
    }

    Dossier repair(long customer, long device, Received received, String fault) {
        return database.inTransaction(() -> {
            var visit = repairs.addVisit(customer, received.at());
            var number = repairs.nextNumber();
            var id = repairs.add(new Repair(
                    0, UUID.randomUUID(), number, visit, customer, device, received, Progress.received(), 0));
            repairs.addFault(id, Fault.reported(1, fault, ""));
            return find(number);
        });
    }

    Dossier aRepair() {
        var customer = customer("Åge Sørensen", "20 12 34 56");
        return repair(customer, device(customer, "ThinkPad T14"), MONDAY, "Tænder ikke");
    }

    Dossier find(RepairNumber number) {
        return repairs.find(number).orElseThrow();
    }

    void save(Dossier dossier, Progress progress) {
        repairs.save(dossier.repair().with(progress));
    }

    Promise promise(long repair, int seq, What what, Optional<Long> replaces) {
        var due = MONDAY.plus(Duration.ofHours(24));
        var reckoning = new Reckoning(new Term.Hours(Duration.ofHours(24), Basis.CLOCK_HOURS), MONDAY, MONDAY, due);
        return new Promise(0, repair, seq, what, reckoning, words(), given(), replaces);
    }

    Promise.Given given() {
        return new Promise.Given("Åge", Channel.VISIT, manager, manager);
    }

    /// A call about the price, the counter's.
    Promise aCall(long repair, int seq) {
        var call = promise(repair, seq, What.CALL, Optional.empty());
        var about = new Callback(Callback.Topic.PRICE, "med moms", true);
        var given = new Promise.Given("Åge", Channel.CALL, manager, manager, Optional.of(about));
        return new Promise(0, repair, seq, What.CALL, call.reckoning(), words(), given, Optional.empty());
    }

    static PromiseWords words() {
        return new PromiseWords(Language.DA, "Klar senest tirsdag", "man–fre 10.00–17.30", "", ZONE, 1);
    }

    Contact contact(Optional<Long> promise) {
        return new Contact(
                0,
                promise,
                MONDAY.plusSeconds(7),
                manager,
                Channel.CALL,
                "Åge",
                Contact.About.LATE,
                Contact.Outcome.AGREED,
                true,
                "Det er i orden");
    }
}
