package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is standing at the counter, found by the end of a number or by name.
class CustomersTest {

    @TempDir
    private Path folder;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_customer_comes_back_as_stored_and_as_saved_again() {
        for (var language : Language.values()) {
            for (var tellBy : TellBy.values()) {
                var typed =
                        new Customer(0, "Åge", "20 12 34 56", Optional.of("+4520123456"), "a@b.dk", language, tellBy);
                var id = shop.customers.add(typed);
                assertThat(shop.customers.find(id)).contains(withId(id, typed));
                var changed = new Customer(id, "Aage", "", Optional.empty(), "", language, tellBy);
                shop.customers.save(changed);
                assertThat(shop.customers.find(id)).contains(changed);
            }
        }
        assertThat(shop.customers.find(999)).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.customers.save(TestShop.customerNamed("Ingen", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "456, true",
        "3456, true",
        "20123456, true",
        "4520123456, true",
        "345, false",
        "13456, false",
        "020123456, false"
    })
    void a_number_is_found_by_its_end(String digits, boolean found) {
        shop.customers.add(
                new Customer(0, "Åge", "20 12 34 56", Optional.of("+4520123456"), "", Language.DA, TellBy.CALL));
        assertThat(shop.customers.withPhoneEnding(digits, 8)).hasSize(found ? 1 : 0);
    }

    @Test
    void a_number_that_is_none_of_any_country_is_found_by_what_was_typed() {
        shop.customer("Åge", "lokal 12-34");
        assertThat(shop.customers.withPhoneEnding("1234", 8))
                .extracting(Customer::name)
                .containsExactly("Åge");
        assertThat(shop.customers.withPhoneEnding("91234", 8)).isEmpty();
    }

    @Test
    void one_number_may_belong_to_several_and_the_newest_visit_comes_first() {
        var never = shop.customer("Aldrig", "20123456");
        var old = shop.customer("Gammel", "20123456");
        var recent = shop.customer("Ny", "20123456");
        shop.repairs.addVisit(recent, TestShop.MONDAY.plusSeconds(60));
        shop.repairs.addVisit(old, TestShop.MONDAY);
        assertThat(shop.customers.withPhoneEnding("3456", 8))
                .extracting(Customer::id)
                .containsExactly(recent, old, never);
        assertThat(shop.customers.withPhoneEnding("3456", 2))
                .extracting(Customer::id)
                .containsExactly(recent, old);
        assertThat(shop.customers.named(List.of("l"), 8))
                .extracting(Customer::id)
                .containsExactly(old, never);
    }

    @ParameterizedTest
    @CsvSource({
        "aage, true",
        "soer, true",
        "aage soerensen, true",
        "soerensen aage, true",
        "post@, true",
        "aage hansen, false",
        "%, false",
        "a_ge, false",
        "!, false"
    })
    void a_customer_is_found_by_every_word_of_the_folded_name_or_e_mail(String words, boolean found) {
        shop.customers.add(
                new Customer(0, "Åge Sørensen", "", Optional.empty(), "Post@example.dk", Language.DA, TellBy.CALL));
        assertThat(shop.customers.named(List.of(words.split(" ")), 8)).hasSize(found ? 1 : 0);
    }

    @Test
    void signs_with_a_meaning_in_patterns_are_found_as_themselves() {
        for (var name : List.of("100%", "snake_case", "wow!", "back\\slash")) {
            shop.customer(name, "");
            assertThat(shop.customers.named(List.of(name), 8))
                    .extracting(Customer::name)
                    .containsExactly(name);
        }
    }

    @Test
    void a_thousand_words_are_no_error() {
        shop.customer("Åge", "");
        var words = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(shop.customers.named(words, 8)).isEmpty();
    }

    @Test
    void devices_come_with_the_one_handed_in_last_first() {
        var customer = shop.customer("Åge", "");
        var first = shop.device(customer, "første");
        var second = shop.device(customer, "anden");
        var never = shop.device(customer, "aldrig");
        shop.repair(customer, second, TestShop.MONDAY, "x");
        shop.repair(customer, first, TestShop.MONDAY.plusSeconds(60), "x");
        shop.device(shop.customer("Bo", ""), "en andens");
        assertThat(shop.customers.devicesOf(customer)).extracting(Device::id).containsExactly(first, second, never);
    }

    @Test
    void devices_of_every_kind_come_back() {
        var customer = shop.customer("Åge", "");
        for (var kind : DeviceKind.values()) {
            var id = shop.customers.add(new Device(0, customer, kind, "navn", "", "sort", ""));
            assertThat(shop.customers.devicesOf(customer).getFirst())
                    .isEqualTo(new Device(id, customer, kind, "navn", "", "sort", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"5cd-1234 xyz, true", "5CD+1234XYZ, true", "5CD1234XY, false", "%, false"})
    void a_device_is_found_by_its_number_however_it_was_written(String typed, boolean found) {
        shop.customers.add(new Device(0, shop.customer("Åge", ""), DeviceKind.LAPTOP, "HP", "5CD 1234-XYZ", "", ""));
        assertThat(shop.customers.withSerial(typed)).hasSize(found ? 1 : 0);
    }

    @Test
    void a_device_is_found_by_its_number_without_reading_all_of_them() {
        var plan = shop.database.read(handle -> handle.createQuery("explain query plan " + SqlCustomers.BY_SERIAL)
                .bind("serial", "X")
                .map((row, _) -> row.getString("detail"))
                .list());
        assertThat(plan).anyMatch(step -> step.contains("INDEX device_serial"));
    }

    @Test
    void the_repairs_of_a_customer_come_last_first_with_those_that_are_collected() {
        var customer = shop.customer("Åge", "");
        var device = shop.device(customer, "T14");
        var later = shop.repair(customer, device, TestShop.MONDAY.plusSeconds(60), "x");
        var first = shop.repair(customer, device, TestShop.MONDAY, "x");
        shop.save(first, first.repair().progress().collected(Ending.DECLINED, TestShop.MONDAY));
        shop.repair(shop.customer("Bo", ""), device, TestShop.MONDAY, "x");
        assertThat(shop.repairs.ofCustomer(customer)).containsExactly(later.number(), first.number());
    }

    @Test
    void open_repairs_come_oldest_first_and_collected_ones_not_at_all() {
        var customer = shop.customer("Åge", "");
        var device = shop.device(customer, "T14");
        var later = shop.repair(customer, device, TestShop.MONDAY.plusSeconds(60), "x");
        var first = shop.repair(customer, device, TestShop.MONDAY, "x");
        var gone = shop.repair(customer, device, TestShop.MONDAY, "x");
        shop.save(gone, gone.repair().progress().collected(Ending.DECLINED, TestShop.MONDAY));
        assertThat(shop.customers.openRepairsOf(customer)).containsExactly(first.number(), later.number());
    }

    @Test
    void staff_come_in_the_order_they_were_added() {
        var bo = shop.staff.add(new StaffMember(0, "Bo", Role.COUNTER));
        assertThat(shop.staff.all())
                .containsExactly(
                        new StaffMember(shop.manager, "Mette", Role.MANAGER, 1, 0, false),
                        new StaffMember(bo, "Bo", Role.COUNTER, 2, 0, false));
        assertThat(shop.staff.find(bo)).contains(new StaffMember(bo, "Bo", Role.COUNTER, 2, 0, false));
        assertThat(shop.staff.find(99)).isEmpty();
    }

    private static Customer withId(long id, Customer from) {
        return new Customer(id, from.name(), from.phone(), from.e164(), from.email(), from.language(), from.tellBy());
    }
}
