package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.input.Folding;
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
    void what_was_noted_by_mistake_keeps_its_row_and_the_one_before_stands() {
        var call = new NextStep(NextStep.Kind.CALL, DAY, "", TestShop.MONDAY, shop.manager);
        shelf.plan(id(), call);
        var letter = new NextStep(NextStep.Kind.LETTER, DAY, "brev", TestShop.MONDAY, shop.manager);
        shelf.withdraw(shelf.plan(id(), letter), TestShop.MONDAY, shop.manager);
        assertThat(shelf.of(id()).next()).contains(call);
        var later = new Payment(Payment.How.LATER, "", TestShop.MONDAY, shop.manager);
        collecting.paid(id(), later);
        var paid = new Payment(Payment.How.PAID, "4711", TestShop.MONDAY, shop.manager);
        collecting.withdraw(collecting.paid(id(), paid), TestShop.MONDAY, shop.manager);
        assertThat(collecting.payment(id())).contains(later);
        assertThat(collecting.ofOpen()).containsValue(later);
        shop.save(repair, repair.repair().progress().collected(Ending.TAKEN_BACK, TestShop.MONDAY));
        assertThat(collecting.owing()).hasSize(1);
    }

    @Test
    void of_a_copy_of_data_the_newest_word_stands_until_it_is_deleted() {
        var copies = new SqlDataCopies(shop.database);
        assertThat(copies.of(id())).isEmpty();
        var open = DataCopy.kept("NAS, Åge", Optional.empty());
        copies.say(id(), open, TestShop.MONDAY, shop.manager);
        var kept = DataCopy.kept("NAS, Åge", Optional.of(DAY));
        copies.say(id(), kept, TestShop.MONDAY, shop.manager);
        assertThat(copies.of(id())).contains(kept);
        assertThat(copies.kept())
                .containsExactly(new DataCopies.Kept(
                        kept,
                        repair.number(),
                        repair.customer().name(),
                        repair.device().name()));
        var gone = copies.say(id(), kept.deleted(DAY), TestShop.MONDAY, shop.manager);
        assertThat(copies.kept()).isEmpty();
        copies.withdraw(gone, TestShop.MONDAY, shop.manager);
        assertThat(copies.of(id())).contains(kept);
        shop.save(repair, repair.repair().progress().collected(Ending.TAKEN_BACK, TestShop.MONDAY));
        assertThat(copies.kept()).hasSize(1);
    }

    @Test
    void a_loan_that_was_none_stands_nowhere_and_its_device_can_be_lent() {
        var number = loans.add(new LoanDevice(0, "L1", "iPhone 8", "", "oplader"));
        var device = new LoanDevice(number, "L1", "iPhone 8", "", "oplader");
        var loan = new Loan(0, id(), device, TestShop.MONDAY, shop.manager, Optional.empty());
        loans.withdraw(loans.lend(loan), TestShop.MONDAY, shop.manager);
        assertThat(loans.of(id())).isEmpty();
        assertThat(loans.out()).isEmpty();
        loans.lend(loan);
        assertThat(loans.out()).hasSize(1);
    }

    @Test
    void a_code_that_was_erased_stays_so_beside_the_one_that_is_given_after_it() {
        var unlocks = new SqlUnlockRows(shop.database);
        unlocks.put(id(), Unlock.without(Unlock.How.CUSTOMER_UNLOCKS));
        unlocks.put(id(), Unlock.noted("rs1:a"));
        assertThat(unlocks.erase(id(), TestShop.MONDAY)).isTrue();
        unlocks.put(id(), Unlock.noted("rs1:b"));
        unlocks.put(id(), Unlock.noted("rs1:c"));
        assertThat(unlocks.of(id())).contains(Unlock.noted("rs1:c"));
        var later = TestShop.MONDAY.plusSeconds(60);
        assertThat(unlocks.erase(id(), later)).isTrue();
        assertThat(unlocks.of(id()).flatMap(Unlock::erasedAt)).contains(later);
        assertThat(unlocks.erase(id(), later)).isFalse();
        List<Long> erased = shop.database.read(handle -> handle.createQuery("select erased_at from unlock")
                .mapTo(Long.class)
                .list());
        assertThat(erased).containsExactly(TestShop.MONDAY.toEpochMilli(), later.toEpochMilli());
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

    @Test
    void what_became_of_a_device_stands_on_its_repair_until_it_is_here_again() {
        var partings = new SqlPartings(shop.database, new Folding());
        var agreed = new Consent("Åge Sørensen", Consent.How.SAID, "skrot den", DAY);
        var erased = new DataOnIt(DataOnIt.Fate.ERASED, "nulstillet");
        var price = new Money(30_000, Currency.DKK);
        var all = List.of(
                new Parting.Bought("Åge Sørensen", price, agreed, erased),
                new Parting.Scrapped(agreed, erased),
                new Parting.SentToMaker("Lenovo", "RMA-4711", Parting.Dealing.MAKER, "70 12 34 56", erased));
        var before = repair.repair();
        for (var parting : all) {
            var stored = partings.add(id(), parting, TestShop.MONDAY, shop.manager);
            shop.save(repair, before.progress().collected(parting.ending(), TestShop.MONDAY));
            repair = shop.repairs.find(repair.number()).orElseThrow();
            assertThat(partings.of(id())).contains(parting);
            assertThat(repair.repair().progress().ending()).contains(parting.ending());
            assertThat(shop.search.byNumber(repair.number()).orElseThrow().ending())
                    .contains(parting.ending());
            assertThat(shop.search.byWords(List.of("rma-4711"), 5)).hasSize(parting == all.getLast() ? 1 : 0);
            partings.withdraw(stored, TestShop.MONDAY, shop.manager);
            shop.save(repair, before.progress());
            repair = shop.repairs.find(repair.number()).orElseThrow();
            assertThat(repair.repair().progress()).isEqualTo(before.progress());
            assertThat(partings.of(id())).isEmpty();
        }
        assertThat(shop.search.byWords(List.of("rma-4711"), 5)).isEmpty();
    }

    @Test
    void the_words_about_a_parting_can_be_erased_and_nothing_else_of_it() {
        var partings = new SqlPartings(shop.database, new Folding());
        var agreed = new Consent("Åge Sørensen", Consent.How.SAID, "skrot den", DAY);
        var none = new DataOnIt(DataOnIt.Fate.NONE, "");
        partings.add(id(), new Parting.Scrapped(agreed, none), TestShop.MONDAY, shop.manager);
        for (var refused :
                List.of("delete from parting", "update parting set at = 1", "update parting_words set party = 'x'")) {
            assertThatThrownBy(() -> shop.database.write(handle -> handle.execute(refused)))
                    .isInstanceOf(StoreFailure.class);
        }
        shop.database.write(handle -> handle.execute("delete from parting_words"));
        assertThat(partings.of(id())).contains(new Parting.Scrapped(new Consent("", Consent.How.SAID, "", DAY), none));
    }
}
