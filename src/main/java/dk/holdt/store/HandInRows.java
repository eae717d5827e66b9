package dk.holdt.store;

import static dk.holdt.store.Columns.maybeDay;
import static dk.holdt.store.Columns.maybeEnum;
import static dk.holdt.store.Columns.maybeLong;
import static dk.holdt.store.Columns.maybeText;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// How the hand-in of one repair lies in its rows; a plain one has none.
final class HandInRows {

    private final Handle handle;
    private final long repair;

    HandInRows(Handle handle, long repair) {
        this.handle = handle;
        this.repair = repair;
    }

    private void add(PersonRole role, String words) {
        if (role == PersonRole.REACHED) {
            handle.execute("insert into hand_in_reach (repair, words) values (?, ?)", repair, words);
            return;
        }
        handle.execute("insert into hand_in_person (repair, role, words) values (?, ?, ?)", repair, role.name(), words);
    }

    long add(HandIn handIn) {
        handIn.people().forEach(this::add);
        handIn.findings()
                .forEach(finding -> handle.execute(
                        "insert into hand_in_finding (repair, finding) values (?, ?)", repair, finding.name()));
        var business = handIn.business();
        var deposit = handIn.deposit();
        var claim = handIn.claim();
        var fee = claim.flatMap(Claim::feeIfTurnedDown);
        return handle.createUpdate("""
                        insert into hand_in (repair, company, company_number, company_reference, net_prices,
                            deposit_minor, deposit_currency, deposit_till, earlier, same_fault, claim, claim_decides,
                            claim_reference, fee_minor, fee_currency, comes_back_on)
                        values (:repair, :company, :number, :reference, :net, :deposit, :deposit_currency, :till,
                            (select id from repair where number = :earlier), :same, :claim, :decides,
                            :claim_reference, :fee, :fee_currency, :comes_back_on)
                        """)
                .bind("repair", repair)
                .bind("company", business.map(Business::name))
                .bind("number", business.map(Business::number))
                .bind("reference", business.map(Business::reference))
                .bind("net", business.map(Business::netPrices))
                .bind("deposit", deposit.map(paid -> paid.amount().minor()))
                .bind(
                        "deposit_currency",
                        deposit.map(paid -> paid.amount().currency().name()))
                .bind("till", deposit.map(Deposit::tillReceipt))
                .bind("earlier", handIn.comeback().map(back -> back.earlier().digits()))
                .bind("same", handIn.comeback().map(Comeback::sameFault))
                .bind("claim", claim.map(one -> one.side().name()))
                .bind("decides", claim.map(Claim::decides))
                .bind("claim_reference", claim.map(Claim::reference))
                .bind("fee", fee.map(Money::minor))
                .bind("fee_currency", fee.map(sum -> sum.currency().name()))
                .bind("comes_back_on", handIn.comesBackOn())
                .execute();
    }

    HandIn read() {
        return handle.createQuery("""
                        select hand_in.*, (select number from repair where repair.id = hand_in.earlier) as earlier_number,
                               exists (select 1 from deposit_withdrawn
                                        where deposit_withdrawn.repair = hand_in.repair) as deposit_withdrawn
                          from hand_in where hand_in.repair = :repair
                        """)
                .bind("repair", repair)
                .map((row, _) -> new HandIn(
                        people(),
                        readBusiness(row),
                        deposit(row),
                        comeback(row),
                        claim(row),
                        findings(),
                        maybeDay(row, "comes_back_on")))
                .findOne()
                .orElse(HandIn.plain());
    }

    static Optional<Business> readBusiness(ResultSet row) throws SQLException {
        var name = maybeText(row, "company");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Business(
                        name.get(),
                        row.getString("company_number"),
                        row.getString("company_reference"),
                        row.getBoolean("net_prices")));
    }

    private Map<PersonRole, String> people() {
        var people = new EnumMap<PersonRole, String>(PersonRole.class);
        handle.createQuery("""
                        select role, words from hand_in_person where repair = :repair
                        union all select 'REACHED', words from hand_in_reach where repair = :repair
                        """)
                .bind("repair", repair)
                .map((row, _) -> people.put(PersonRole.valueOf(row.getString("role")), row.getString("words")))
                .list();
        return people;
    }

    private Set<Finding> findings() {
        var findings = EnumSet.noneOf(Finding.class);
        findings.addAll(handle.createQuery("select finding from hand_in_finding where repair = :repair")
                .bind("repair", repair)
                .map((row, _) -> Finding.valueOf(row.getString("finding")))
                .list());
        return findings;
    }

    private static Optional<Deposit> deposit(ResultSet row) throws SQLException {
        var amount = money(row, "deposit_minor", "deposit_currency");
        return amount.isEmpty() || row.getBoolean("deposit_withdrawn")
                ? Optional.empty()
                : Optional.of(new Deposit(amount.get(), row.getString("deposit_till")));
    }

    private static Optional<Comeback> comeback(ResultSet row) throws SQLException {
        var earlier = maybeText(row, "earlier_number");
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comeback(new RepairNumber(earlier.get()), row.getBoolean("same_fault")));
    }

    private static Optional<Claim> claim(ResultSet row) throws SQLException {
        var side = maybeEnum(Claim.Side.class, row, "claim");
        return side.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(
                        side.get(),
                        row.getString("claim_decides"),
                        row.getString("claim_reference"),
                        money(row, "fee_minor", "fee_currency")));
    }

    private static Optional<Money> money(ResultSet row, String minor, String currency) throws SQLException {
        var amount = maybeLong(row, minor);
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(amount.get(), Currency.valueOf(row.getString(currency))));
    }
}
