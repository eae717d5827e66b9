package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PastRepair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.FoundPast;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Repairs are found by what a person at the counter can say of them.
class SearchTest {

    @TempDir
    private Path folder;

    private TestShop shop;
    private SqlPastRepairs past;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        past = new SqlPastRepairs(shop.database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_repair_is_found_by_its_number() {
        var repair = shop.aRepair();
        var shelf = new SqlShelf(shop.database);
        shelf.put(repair.repair().id(), new ShelfPlace("A1", TestShop.MONDAY, shop.manager));
        shelf.put(repair.repair().id(), new ShelfPlace("B3", TestShop.MONDAY, shop.manager));
        assertThat(shop.search.byNumber(repair.number()))
                .contains(new Found(
                        repair.number(),
                        "Åge Sørensen",
                        "20 12 34 56",
                        "ThinkPad T14",
                        "Tænder ikke",
                        "B3",
                        Stage.RECEIVED,
                        Optional.empty(),
                        TestShop.MONDAY));
        assertThat(shop.search.byNumber(RepairNumber.of(12_345))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aage, true",
        "thinkpad, true",
        "sn-1, true",
        "taender, true",
        "skaerm, true",
        "aage t14 flimrer, true",
        "aage t15, false",
        "%, false",
        "_, false"
    })
    void every_word_is_looked_for_in_customer_device_serial_number_and_faults(String words, boolean found) {
        var repair = shop.aRepair();
        shop.repairs.addFault(repair.repair().id(), Fault.reported(2, "Skærmen flimrer", ""));
        assertThat(shop.search.byWords(List.of(words.split(" ")), 50)).hasSize(found ? 1 : 0);
    }

    @Test
    void what_lies_somewhere_is_found_by_its_newest_place_until_it_is_collected() {
        var repair = shop.aRepair();
        var shelf = new SqlShelf(shop.database);
        assertThat(shop.search.placed()).isEmpty();
        shelf.put(repair.repair().id(), new ShelfPlace("A1", TestShop.MONDAY, shop.manager));
        shelf.put(repair.repair().id(), new ShelfPlace("B3", TestShop.MONDAY, shop.manager));
        assertThat(shop.search.placed()).extracting(Found::place).containsExactly("B3");
        shelf.put(repair.repair().id(), new ShelfPlace("", TestShop.MONDAY, shop.manager));
        assertThat(shop.search.placed()).isEmpty();
        shelf.put(repair.repair().id(), new ShelfPlace("C2", TestShop.MONDAY, shop.manager));
        shop.save(repair, repair.repair().progress().collected(Ending.REPAIRED, TestShop.MONDAY));
        assertThat(shop.search.placed()).isEmpty();
    }

    @Test
    void a_customer_who_was_renamed_is_found_by_the_new_name_only() {
        var repair = shop.aRepair();
        var was = repair.customer();
        shop.customers.save(
                new Customer(was.id(), "Bodil", was.phone(), was.e164(), was.email(), was.language(), was.tellBy()));
        assertThat(shop.search.byWords(List.of("bodil"), 50))
                .extracting(Found::number)
                .containsExactly(repair.number());
        assertThat(shop.search.byWords(List.of("aage"), 50)).isEmpty();
    }

    @Test
    void open_repairs_come_first_and_the_newest_first_among_equals() {
        var customer = shop.customer("Åge", "20123456");
        var device = shop.device(customer, "T14");
        var oldOpen = shop.repair(customer, device, TestShop.MONDAY, "x");
        var newGone = collected(shop.repair(customer, device, TestShop.MONDAY.plusSeconds(180), "x"), 1);
        var newOpen = shop.repair(customer, device, TestShop.MONDAY.plusSeconds(60), "x");
        var oldGone = collected(shop.repair(customer, device, TestShop.MONDAY.plusSeconds(120), "x"), 2);
        var order = List.of(newOpen, oldOpen, newGone, oldGone).stream()
                .map(Dossier::number)
                .toList();
        assertThat(shop.search.byWords(List.of("aage"), 50))
                .extracting(Found::number)
                .isEqualTo(order);
        assertThat(shop.search.byPhoneEnding("3456", 50))
                .extracting(Found::number)
                .isEqualTo(order);
        assertThat(shop.search.byWords(List.of("aage"), 3))
                .extracting(Found::number)
                .isEqualTo(order.subList(0, 3));
        assertThat(shop.search.byPhoneEnding("3456", 3))
                .extracting(Found::number)
                .isEqualTo(order.subList(0, 3));
        assertThat(shop.search.byPhoneEnding("345", 50)).isEmpty();
        assertThat(shop.search.lastCollected()).map(Found::number).contains(oldGone.number());
    }

    @Test
    void nothing_was_collected_last_in_a_new_shop() {
        shop.aRepair();
        assertThat(shop.search.lastCollected()).isEmpty();
    }

    @Test
    void past_repairs_are_kept_once_also_when_one_batch_holds_one_twice() {
        var first = pastRepair("1", "2024-01-01");
        assertThat(past.addNew(List.of(first, pastRepair("2", ""), first))).isEqualTo(2);
        assertThat(past.addNew(List.of(pastRepair("2", "2025-01-01"), pastRepair("3", "2023-01-01"))))
                .isEqualTo(1);
        assertThat(past.addNew(List.of())).isZero();
        assertThat(past.count()).isEqualTo(3);
        assertThat(shop.search.pastByWords(List.of("kaffe", "maskine"), 50))
                .containsExactly(found("1", "2024-01-01"), found("3", "2023-01-01"), found("2", ""));
        assertThat(shop.search.pastByWords(List.of("kaffe"), 2)).hasSize(2);
        assertThat(shop.search.pastByWords(List.of("kaffe", "the"), 50)).isEmpty();
    }

    @Test
    void a_whole_batch_of_past_repairs_is_new_at_first_and_known_afterwards() {
        var batch =
                IntStream.range(0, 1_000).mapToObj(i -> pastRepair("n" + i, "")).toList();
        assertThat(past.addNew(batch)).isEqualTo(1_000);
        assertThat(past.addNew(batch)).isZero();
        assertThat(past.count()).isEqualTo(1_000);
    }

    private Dossier collected(Dossier repair, int minute) {
        shop.save(
                repair,
                repair.repair().progress().collected(Ending.REPAIRED, TestShop.MONDAY.plusSeconds(60L * minute)));
        return repair;
    }

    private static PastRepair pastRepair(String id, String date) {
        var typed = new PastRepair.Typed("Moccamaster", "????", "3", "Fixed", "", date);
        return new PastRepair(
                "Repair Café",
                id,
                "DNK",
                "Kaffe",
                "Coffee maker",
                "Odense",
                "Maskinen drypper",
                typed,
                "kaffe maskinen drypper");
    }

    private static FoundPast found(String id, String date) {
        return new FoundPast("Repair Café", id, "Moccamaster", "Coffee maker", "Maskinen drypper", date);
    }
}
