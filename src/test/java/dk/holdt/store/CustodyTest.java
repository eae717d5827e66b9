package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places, stops, loans and payments in the real file.
class CustodyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private TestShop shop;
    private SqlShelf shelf;
    private SqlLoans loans;
    private SqlCollecting collecting;
    private Dossier repair;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        shelf = new SqlShelf(shop.database);
        loans = new SqlLoans(shop.database);
        collecting = new SqlCollecting(shop.database);
        repair = shop.aRepair();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private long id() {
        return repair.repair().id();
    }

    private ShelfPlace place(String name) {
        return new ShelfPlace(name, TestShop.MONDAY, shop.manager);
    }

    private Stop stop(Optional<LocalDate> until) {
        return new Stop(0, Stop.Reason.POLICE, "sag 12", until, TestShop.MONDAY, shop.manager);
    }

    @Test
    void of_places_stops_and_steps_the_newest_stands() {
        assertThat(shelf.of(id())).isEqualTo(OnShelf.unnoted());
        shelf.put(id(), place("B3"));
        shelf.put(id(), place("Ø 4"));
        shelf.stop(id(), stop(Optional.empty()));
        var later = shelf.stop(id(), stop(Optional.of(DAY)));
        var step = new NextStep(NextStep.Kind.LETTER, DAY, "brev", TestShop.MONDAY, shop.manager);
        shelf.plan(id(), new NextStep(NextStep.Kind.CALL, DAY, "", TestShop.MONDAY, shop.manager));
        shelf.plan(id(), step);
        var noted = shelf.of(id());
        assertThat(noted.place()).contains(place("Ø 4"));
        assertThat(noted.stop().orElseThrow().id()).isEqualTo(later);
        assertThat(noted.stop().orElseThrow().until()).contains(DAY);
        assertThat(noted.next()).contains(step);
        assertThat(shelf.ofOpen()).containsOnlyKeys(id()).containsValue(noted);
        shelf.put(id(), place(""));
        assertThat(shelf.of(id()).place()).isEmpty();
    }

    @Test
    void a_lifted_stop_stands_no_more_and_is_lifted_once() {
        var stop = shelf.stop(id(), stop(Optional.empty()));
        var end = new StopEnd(stop, "de ringede", TestShop.MONDAY, shop.manager);
        shelf.lift(end);
        assertThat(shelf.of(id()).stop()).isEmpty();
        assertThatThrownBy(() -> shelf.lift(end)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void a_loan_keeps_what_the_device_was_like_when_it_went_out() {
        var number = loans.add(new LoanDevice(0, "L1", "iPhone 8", "", "oplader"));
        var asLent = new LoanDevice(number, "L1", "iPhone 8", "lille ridse", "oplader");
        var loan = loans.lend(new Loan(0, id(), asLent, TestShop.MONDAY, shop.manager, Optional.empty()));
        assertThat(loans.of(id()))
                .containsExactly(new Loan(loan, id(), asLent, TestShop.MONDAY, shop.manager, Optional.empty()));
        assertThat(loans.out().getFirst().customer()).isEqualTo("Åge Sørensen");
        assertThat(loans.out().getFirst().repair()).isEqualTo(repair.number());
        var again = new Loan(0, id(), asLent, TestShop.MONDAY, shop.manager, Optional.empty());
        assertThatThrownBy(() -> loans.lend(again)).isInstanceOf(StoreFailure.class);
        var back = new Loan.Back("revnet glas", TestShop.MONDAY.plusSeconds(60), shop.manager);
        loans.back(loan, back);
        loans.save(new LoanDevice(number, "L1", "iPhone 8", "revnet glas", "oplader"));
        assertThat(loans.out()).isEmpty();
        assertThat(loans.of(id()).getFirst().back()).contains(back);
        assertThat(loans.of(id()).getFirst().device()).isEqualTo(asLent);
        assertThat(loans.devices().getFirst().condition()).isEqualTo("revnet glas");
        loans.lend(again);
    }

    @Test
    void what_went_home_unpaid_is_owing_until_it_is_paid() {
        collecting.paid(id(), new Payment(Payment.How.LATER, "", TestShop.MONDAY, shop.manager));
        assertThat(collecting.ofOpen()).containsOnlyKeys(id());
        assertThat(collecting.owing()).isEmpty();
        collecting.collected(id(), new Collector("Ole", Collector.Proof.RECEIPT, "", true));
        shop.save(repair, repair.repair().progress().collected(Ending.TAKEN_BACK, TestShop.MONDAY));
        assertThat(collecting.ofOpen()).isEmpty();
        shop.database.inTransaction(() -> {
            shop.repairs.setPriceLines(
                    id(), List.of(new PriceLine(0, PriceLine.Kind.LABOUR, "", new Money(69_500, Currency.DKK))));
            return id();
        });
        assertThat(collecting.owing()).extracting(one -> one.repair()).containsExactly(repair.number());
        assertThat(collecting.owing().getFirst().due()).isEqualTo(69_500);
        var paid = new Payment(Payment.How.PAID, "4711", TestShop.MONDAY, shop.manager);
        collecting.paid(id(), paid);
        assertThat(collecting.payment(id())).contains(paid);
        assertThat(collecting.owing()).isEmpty();
    }
}
