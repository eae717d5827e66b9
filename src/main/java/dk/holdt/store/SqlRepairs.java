package dk.holdt.store;

import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.StaleRepair;
import dk.holdt.usecase.text.TextFolding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Repairs in their tables.
public final class SqlRepairs implements Repairs {

    private final Database database;
    private final RepairWords words;

    public SqlRepairs(Database database, TextFolding folding) {
        this.database = database;
        this.words = new RepairWords(new Words(folding));
    }

    @Override
    public RepairNumber nextNumber() {
        return RepairNumber.of(database.write(handle -> handle.createQuery(
                        "update counter set value = value + 1 where name = 'repair' returning value")
                .mapTo(Long.class)
                .one()));
    }

    @Override
    public long addVisit(long customerId, Instant at) {
        return database.write(
                handle -> handle.createQuery("insert into visit (customer, at) values (:customer, :at) returning id")
                        .bind("customer", customerId)
                        .bind("at", at)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public long add(Repair repair) {
        return database.write(handle -> {
            long id = RepairRows.bind(handle.createQuery("""
                            insert into repair (uuid, number, visit, customer, device, received_at, received_by,
                                condition_screen, condition_case, condition_ports, condition_liquid,
                                condition_turns_on, condition_note, needed_by, most_important, price_terms, price_minor,
                                price_currency, stage, ending, technician, part_words, part_expected, part_goes_on_at,
                                remind_on, ready_at, collected_at, version, search_text)
                            values (:uuid, :number, :visit, :customer, :device, :received_at, :received_by,
                                :condition_screen, :condition_case, :condition_ports, :condition_liquid,
                                :condition_turns_on, :condition_note, :needed_by, :most_important, :price_terms,
                                :price_minor, :price_currency, :stage, :ending, :technician, :part_words,
                                :part_expected, :part_goes_on_at, :remind_on, :ready_at, :collected_at, 0, '')
                            returning id
                            """), repair)
                    .mapTo(Long.class)
                    .one();
            words.refresh(handle, id);
            return id;
        });
    }

    @Override
    public void save(Repair repair) {
        database.write(handle -> {
            int saved = RepairRows.bind(handle.createUpdate("""
                    update repair
                       set stage = :stage, parted = :parted,
                           ending = case when :parted is null then :ending else coalesce(ending, 'TAKEN_BACK') end,
                           technician = :technician, part_words = :part_words,
                           part_expected = :part_expected, part_goes_on_at = :part_goes_on_at, remind_on = :remind_on,
                           ready_at = :ready_at,
                           collected_at = :collected_at, version = version + 1
                     where id = :id and version = :version
                    """), repair.progress())
                    .bind("id", repair.id())
                    .bind("version", repair.version())
                    .execute();
            if (saved == 0) {
                throw new StaleRepair(repair.number());
            }
            return saved;
        });
    }

    @Override
    public Optional<Dossier> find(RepairNumber number) {
        return database.read(handle -> handle.createQuery("select * from repair where number = :number")
                .bind("number", number.digits())
                .map((row, _) -> RepairRows.read(row))
                .findOne()
                .map(repair -> new DossierReading(handle, repair).read()));
    }

    @Override
    public Optional<RepairNumber> numberOf(UUID uuid) {
        return database.read(handle -> handle.createQuery("select number from repair where uuid = :uuid")
                .bind("uuid", uuid)
                .map((row, _) -> new RepairNumber(row.getString("number")))
                .findOne());
    }

    @Override
    public List<OpenRepair> open() {
        return database.read(handle -> new OpenReading(handle).read());
    }

    /// The place of one that was added by mistake is taken, though nobody sees it.
    @Override
    public long addFault(long repairId, Fault fault) {
        return database.write(handle -> {
            long id = FaultRows.bind(handle.createQuery("""
                            insert into fault (repair, position, words, since, comes_and_goes, found_here, verdict, verdict_words,
                                remedy, remedy_words, test_works, test_words, tested_at, tested_by)
                            values (:repair,
                                case when exists (select 1 from fault where repair = :repair and position = :position)
                                     then (select max(position) + 1 from fault where repair = :repair)
                                     else :position end,
                                :words, :since, :comes_and_goes, :found_here, :verdict, :verdict_words,
                                :remedy, :remedy_words, :test_works, :test_words, :tested_at, :tested_by)
                            returning id
                            """), fault)
                    .bind("repair", repairId)
                    .mapTo(Long.class)
                    .one();
            words.refresh(handle, repairId);
            return id;
        });
    }

    /// What the customer said stays as it was said; verdict and test are stored.
    @Override
    public void saveFault(Fault fault) {
        database.write(handle -> {
            int saved = FaultRows.bind(handle.createUpdate("""
                    update fault
                       set verdict = :verdict, verdict_words = :verdict_words, remedy = :remedy,
                           remedy_words = :remedy_words, test_works = :test_works, test_words = :test_words,
                           tested_at = :tested_at, tested_by = :tested_by
                     where id = :id
                    """), fault)
                    .bind("id", fault.id())
                    .execute();
            return requireOne(saved, "fault", fault.id());
        });
    }

    @Override
    public void withdrawFault(long repairId, long faultId) {
        database.write(handle -> {
            int withdrawn = handle.execute(
                    "update fault set withdrawn = 1 where id = ? and repair = ? and found_here = 1", faultId, repairId);
            words.refresh(handle, repairId);
            return requireOne(withdrawn, "fault", faultId);
        });
    }

    @Override
    public long addAccessory(long repairId, String words) {
        return database.write(handle -> handle.createQuery(
                        "insert into accessory (repair, words, returned) values (:repair, :words, 0) returning id")
                .bind("repair", repairId)
                .bind("words", words)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void saveAccessory(Accessory accessory) {
        database.write(handle -> requireOne(
                handle.execute(
                        "update accessory set words = ?, returned = ? where id = ?",
                        accessory.words(),
                        accessory.returned(),
                        accessory.id()),
                "accessory",
                accessory.id()));
    }

    @Override
    public void add(long repairId, HandIn handIn) {
        database.write(handle -> new HandInRows(handle, repairId).add(handIn));
    }

    @Override
    public void withdrawDeposit(long repairId, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into deposit_withdrawn (repair, at, by) values (?, ?, ?)", repairId, at, by));
    }

    @Override
    public List<RepairNumber> ofDevice(long deviceId) {
        return lastFirst("device", deviceId);
    }

    @Override
    public List<RepairNumber> ofCustomer(long customerId) {
        return lastFirst("customer", customerId);
    }

    private List<RepairNumber> lastFirst(String whose, long id) {
        return database.read(handle -> handle.createQuery("""
                        select number from repair where %s = :id
                           and not exists (select 1 from intake_undone where intake_undone.repair = repair.id)
                         order by received_at desc, id desc
                        """.formatted(whose))
                .bind("id", id)
                .map((row, _) -> new RepairNumber(row.getString("number")))
                .list());
    }

    @Override
    public void setPriceLines(long repairId, List<PriceLine> lines) {
        database.write(handle -> {
            handle.execute("delete from price_line where repair = ?", repairId);
            lines.forEach(line -> handle.execute(
                    "insert into price_line (repair, kind, words, minor, currency) values (?, ?, ?, ?, ?)",
                    repairId,
                    line.kind().name(),
                    line.words(),
                    line.amount().minor(),
                    line.amount().currency().name()));
            return lines.size();
        });
    }

    private static int requireOne(int saved, String what, long id) {
        if (saved != 1) {
            throw new IllegalStateException("no such " + what + ": " + id);
        }
        return saved;
    }
}
