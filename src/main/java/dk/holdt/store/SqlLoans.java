package dk.holdt.store;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.RepairNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/// The loan devices and who had them.
public final class SqlLoans implements Loans {

    private static final String LOAN = """
            select loan.id, loan.repair, loan.device, loan.condition, loan.accessories, loan.at, loan.by,
                   loan_device.number as device_number, loan_device.name as device_name,
                   loan_back.condition as back_condition, loan_back.at as back_at, loan_back.by as back_by
            """;

    private static final String FROM_LOAN = """
              from loan
              join loan_device on loan_device.id = loan.device
              left join loan_back on loan_back.loan = loan.id
            """;

    private static final String STANDS =
            " not exists (select 1 from loan_withdrawn where loan_withdrawn.loan = loan.id) ";

    private final Database database;

    public SqlLoans(Database database) {
        this.database = database;
    }

    @Override
    public long add(LoanDevice device) {
        return database.write(handle ->
                bind(handle.createQuery("""
                        insert into loan_device (number, name, condition, accessories)
                        values (:number, :name, :condition, :accessories) returning id
                        """), device).mapTo(Long.class).one());
    }

    @Override
    public void save(LoanDevice device) {
        database.write(handle ->
                bind(handle.createUpdate("""
                        update loan_device set number = :number, name = :name, condition = :condition,
                            accessories = :accessories where id = :id
                        """), device).bind("id", device.id()).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, LoanDevice device) {
        return statement
                .bind("number", device.number())
                .bind("name", device.name())
                .bind("condition", device.condition())
                .bind("accessories", device.accessories());
    }

    @Override
    public List<LoanDevice> devices() {
        return database.read(handle -> handle.createQuery("select * from loan_device order by number")
                .map((row, _) -> new LoanDevice(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("condition"),
                        row.getString("accessories")))
                .list());
    }

    @Override
    public long lend(Loan loan) {
        return database.write(handle -> handle.createQuery("""
                        insert into loan (repair, device, condition, accessories, at, by)
                        values (:repair, :device, :condition, :accessories, :at, :by) returning id
                        """)
                .bind("repair", loan.repairId())
                .bind("device", loan.device().id())
                .bind("condition", loan.device().condition())
                .bind("accessories", loan.device().accessories())
                .bind("at", loan.lentAt())
                .bind("by", loan.lentBy())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void back(long loanId, Loan.Back back) {
        database.write(handle -> handle.createUpdate(
                        "insert into loan_back (loan, condition, at, by) values (:loan, :condition, :at, :by)")
                .bind("loan", loanId)
                .bind("condition", back.condition())
                .bind("at", back.at())
                .bind("by", back.by())
                .execute());
    }

    @Override
    public void withdraw(long loanId, Instant at, long by) {
        database.write(
                handle -> handle.execute("insert into loan_withdrawn (loan, at, by) values (?, ?, ?)", loanId, at, by));
    }

    @Override
    public List<Loan> of(long repairId) {
        return database.read(handle -> handle.createQuery(
                        LOAN + FROM_LOAN + " where loan.repair = :repair and" + STANDS + "order by loan.id")
                .bind("repair", repairId)
                .map((row, _) -> loan(row))
                .list());
    }

    @Override
    public List<Out> out() {
        return database.read(handle -> handle.createQuery(LOAN
                        + ", repair.number as repair_number, customer.name as customer_name, customer.phone"
                        + FROM_LOAN + """
                          join repair on repair.id = loan.repair
                          join customer on customer.id = repair.customer
                         where loan_back.loan is null and %s order by loan.id
                        """.formatted(STANDS))
                .map((row, _) -> new Out(
                        loan(row),
                        new RepairNumber(row.getString("repair_number")),
                        row.getString("customer_name"),
                        row.getString("phone")))
                .list());
    }

    private static Loan loan(ResultSet row) throws SQLException {
        var device = new LoanDevice(
                row.getLong("device"),
                row.getString("device_number"),
                row.getString("device_name"),
                row.getString("condition"),
                row.getString("accessories"));
        var condition = row.getString("back_condition");
        var by = row.getLong("back_by");
        return new Loan(
                row.getLong("id"),
                row.getLong("repair"),
                device,
                Columns.instant(row, "at"),
                row.getLong("by"),
                Columns.maybeInstant(row, "back_at").map(at -> new Loan.Back(condition, at, by)));
    }
}
