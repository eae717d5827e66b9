package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandInOnDiskTest {

    private static final Money FIVE_HUNDRED = new Money(500_00, Currency.DKK);

    @TempDir
    private Path folder;

    private TestShop shop;
    private Dossier first;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        first = shop.aRepair();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /// A row in each of its tables.
    static HandIn somebodyPays() {
        return new HandIn(
                Map.of(PersonRole.PAYS, "Ole", PersonRole.REACHED, "brev"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Finding.SIM_LEFT_IN),
                Optional.empty());
    }

    private static HandIn everything(RepairNumber earlier) {
        return new HandIn(
                Map.of(
                        PersonRole.OWNS_IT, "Ole Sørensen, 20 98 76 54",
                        PersonRole.PAYS, "Havnens Skole",
                        PersonRole.REACHED, "søsteren Ida, 20 11 22 33"),
                Optional.of(new Business("Havnens Skole", "12345674", "PO-77", true)),
                Optional.of(new Deposit(FIVE_HUNDRED, "4711")),
                Optional.of(new Comeback(earlier, true)),
                Optional.of(new Claim(
                        Claim.Side.INSURANCE,
                        "Nordlys Forsikring",
                        "S-1",
                        Optional.of(new Money(300_00, Currency.DKK)))),
                Set.of(Finding.BATTERY_SWOLLEN, Finding.SIM_LEFT_IN),
                Optional.of(LocalDate.of(2026, 3, 5)));
    }

    @Test
    void what_was_settled_is_read_back_as_it_was() {
        var again = another(first.repair().visit(), first.repair().deviceId());
        var handIn = everything(first.number());
        shop.database.inTransaction(() -> {
            shop.repairs.add(again.repair().id(), handIn);
            return 0;
        });
        assertThat(shop.find(again.number()).handIn()).isEqualTo(handIn);
        assertThat(shop.find(first.number()).handIn()).isEqualTo(HandIn.plain());
        assertThat(shop.customers.lastBusinessOf(first.customer().id())).isEqualTo(handIn.business());
    }

    @Test
    void the_company_of_the_last_visit_only_is_remembered() {
        shop.repairs.add(
                first.repair().id(), everything(another(1, first.device().id()).number()));
        assertThat(shop.customers.lastBusinessOf(first.customer().id())).isEmpty();
        assertThat(shop.customers.lastBusinessOf(4711)).isEmpty();
    }

    @Test
    void devices_of_one_visit_know_each_other() {
        var phone = shop.device(first.customer().id(), "iPhone 13");
        var second = another(first.repair().visit(), phone);
        assertThat(shop.find(first.number()).together())
                .containsExactly(new Companion(second.number(), "iPhone 13", Stage.RECEIVED, ""));
        assertThat(shop.find(second.number()).together())
                .containsExactly(new Companion(first.number(), "ThinkPad T14", Stage.RECEIVED, ""));
        var alone = shop.repair(
                first.customer().id(), phone, shop.received(TestShop.MONDAY, new PriceTerms.TimeSpent()), "x");
        assertThat(alone.together()).isEmpty();
        new SqlUndoneIntakes(shop.database).add(second.number(), TestShop.MONDAY, shop.manager);
        assertThat(shop.find(first.number()).together())
                .as("one that was taken in by mistake came with nothing")
                .isEmpty();
    }

    @Test
    void a_device_of_the_same_visit_says_where_it_lies_until_it_is_collected() {
        var second =
                another(first.repair().visit(), shop.device(first.customer().id(), "iPhone 13"));
        var shelf = new SqlShelf(shop.database);
        shelf.put(second.repair().id(), new ShelfPlace("A1", TestShop.MONDAY, 1));
        shelf.put(second.repair().id(), new ShelfPlace("B4", TestShop.MONDAY, 1));
        assertThat(shop.find(first.number()).together())
                .containsExactly(new Companion(second.number(), "iPhone 13", Stage.RECEIVED, "B4"));
    }

    @Test
    void the_repairs_of_a_device_are_listed_the_last_one_first() {
        var later = shop.repair(
                first.customer().id(),
                first.device().id(),
                shop.received(TestShop.MONDAY.plus(Duration.ofDays(40)), new PriceTerms.TimeSpent()),
                "Tænder stadig ikke");
        assertThat(shop.repairs.ofDevice(first.device().id())).containsExactly(later.number(), first.number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update hand_in set deposit_minor = 1",
                "delete from hand_in",
                "insert or replace into hand_in select * from hand_in",
                "update hand_in_person set words = 'x'",
                "update hand_in_reach set words = 'x'",
                "update hand_in_finding set finding = 'CARD_LEFT_IN'",
                "delete from hand_in_finding",
                "insert into hand_in (repair, deposit_minor) values (2, 5)",
                "insert into hand_in (repair, company) values (2, 'x')",
                "insert into hand_in (repair, earlier, same_fault) values (2, 2, 1)"
            })
    void the_database_refuses_to_change_it_or_to_keep_half_of_it(String sql) {
        var other = another(1, first.device().id());
        shop.repairs.add(first.repair().id(), everything(other.number()));
        var failure =
                catchThrowableOfType(StoreFailure.class, () -> shop.database.write(handle -> handle.execute(sql)));
        assertThat(failure).as(sql).isNotNull();
        assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.CONSTRAINT);
    }

    private Dossier another(long visit, long device) {
        return shop.database.inTransaction(() -> {
            var number = shop.repairs.nextNumber();
            var received = shop.received(TestShop.MONDAY, new PriceTerms.TimeSpent());
            var id = shop.repairs.add(new Repair(
                    0,
                    UUID.randomUUID(),
                    number,
                    visit,
                    first.customer().id(),
                    device,
                    received,
                    Progress.received(),
                    0));
            shop.repairs.addFault(id, Fault.reported(1, "x", ""));
            return shop.find(number);
        });
    }
}
