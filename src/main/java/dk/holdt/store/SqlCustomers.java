package dk.holdt.store;

import static dk.holdt.store.Columns.maybeText;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.text.TextFolding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Customers and devices in their tables.
public final class SqlCustomers implements Customers {

    /// Worded like the index that answers it.
    static final String BY_SERIAL = """
            select * from device
             where replace(replace(replace(upper(serial), ' ', ''), '-', ''), '+', '') = :serial
             order by id desc
            """;

    private static final String NEWEST_FIRST = """
             order by (select max(at) from visit where visit.customer = customer.id) desc nulls last, id desc
             limit :limit
            """;

    private final Database database;
    private final Words words;
    private final RepairWords repairWords;

    public SqlCustomers(Database database, TextFolding folding) {
        this.database = database;
        this.words = new Words(folding);
        this.repairWords = new RepairWords(words);
    }

    @Override
    public long add(Customer customer) {
        return database.write(handle ->
                bind(handle.createQuery("""
                        insert into customer (name, phone, e164, email, language, tell_by, phone_tail, search_text)
                        values (:name, :phone, :e164, :email, :language, :tell_by, :phone_tail, :search_text)
                        returning id
                        """), customer).mapTo(Long.class).one());
    }

    @Override
    public void save(Customer customer) {
        database.write(handle -> {
            int saved = bind(handle.createUpdate("""
                    update customer
                       set name = :name, phone = :phone, e164 = :e164, email = :email, language = :language,
                           tell_by = :tell_by, phone_tail = :phone_tail, search_text = :search_text
                     where id = :id
                    """), customer)
                    .bind("id", customer.id())
                    .execute();
            if (saved == 0) {
                throw new IllegalStateException("no such customer: " + customer.id());
            }
            repairWords.refreshOfCustomer(handle, customer.id());
            return saved;
        });
    }

    @Override
    public Optional<Customer> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    @Override
    public List<Customer> withPhoneEnding(String digits, int limit) {
        var from = Words.phoneTail(digits);
        return database.read(handle -> handle.createQuery(
                        "select * from customer where phone_tail >= :from and phone_tail < :to" + NEWEST_FIRST)
                .bind("from", from)
                // the sign after 9
                .bind("to", from + ":")
                .bind("limit", limit)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public List<Customer> named(List<String> foldedWords, int limit) {
        var patterns = Words.patterns(foldedWords);
        return database.read(handle -> Words.bind(
                        handle.createQuery("select * from customer where " + Words.conditions(patterns) + NEWEST_FIRST),
                        patterns)
                .bind("limit", limit)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public long add(Device device) {
        return database.write(handle -> handle.createQuery("""
                        insert into device (customer, kind, name, serial, colour, storage)
                        values (:customer, :kind, :name, :serial, :colour, :storage)
                        returning id
                        """)
                .bind("customer", device.customerId())
                .bind("kind", device.kind().name())
                .bind("name", device.name())
                .bind("serial", device.serial())
                .bind("colour", device.colour())
                .bind("storage", device.storage())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Device> devicesOf(long customerId) {
        return database.read(handle -> handle.createQuery("""
                        select * from device
                         where customer = :customer
                         order by (select max(received_at) from repair where repair.device = device.id) desc nulls last,
                               id desc
                        """)
                .bind("customer", customerId)
                .map((row, _) -> readDevice(row))
                .list());
    }

    /// A scanner with another country's layout writes a plus where a dash is.
    @Override
    public List<Device> withSerial(String serial) {
        return database.read(handle -> handle.createQuery(BY_SERIAL)
                .bind("serial", Device.bare(serial))
                .map((row, _) -> readDevice(row))
                .list());
    }

    @Override
    public List<RepairNumber> openRepairsOf(long customerId) {
        return database.read(handle -> handle.createQuery("""
                        select number from repair
                         where customer = :customer and stage <> 'COLLECTED'
                         order by received_at, id
                        """)
                .bind("customer", customerId)
                .map((row, _) -> new RepairNumber(row.getString("number")))
                .list());
    }

    @Override
    public Optional<Business> lastBusinessOf(long customerId) {
        return database.read(handle -> handle.createQuery("""
                        select hand_in.* from repair left join hand_in on hand_in.repair = repair.id
                         where repair.customer = :customer
                         order by repair.received_at desc, repair.id desc
                         limit 1
                        """)
                .bind("customer", customerId)
                .map((row, _) -> HandInRows.readBusiness(row))
                .findOne()
                .flatMap(business -> business));
    }

    static Optional<Customer> find(Handle handle, long id) {
        return handle.createQuery("select * from customer where id = :id")
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    static Optional<Device> findDevice(Handle handle, long id) {
        return handle.createQuery("select * from device where id = :id")
                .bind("id", id)
                .map((row, _) -> readDevice(row))
                .findOne();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Customer customer) {
        return statement
                .bind("name", customer.name())
                .bind("phone", customer.phone())
                .bind("e164", customer.e164())
                .bind("email", customer.email())
                .bind("language", customer.language().code())
                .bind("tell_by", customer.tellBy().name())
                .bind("phone_tail", Words.phoneTail(customer.e164().orElse(customer.phone())))
                .bind("search_text", words.searchText(customer.name(), customer.email()));
    }

    private static Customer read(ResultSet row) throws SQLException {
        return new Customer(
                row.getLong("id"),
                row.getString("name"),
                row.getString("phone"),
                maybeText(row, "e164"),
                row.getString("email"),
                Language.ofCode(row.getString("language")),
                TellBy.valueOf(row.getString("tell_by")));
    }

    private static Device readDevice(ResultSet row) throws SQLException {
        return new Device(
                row.getLong("id"),
                row.getLong("customer"),
                DeviceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("serial"),
                row.getString("colour"),
                row.getString("storage"));
    }
}
