package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.input.Folding;
import dk.holdt.usecase.text.TypedText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text comes back to the letter, and can be looked for, whatever it looks like.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyTextTest {

    private TestShop shop;

    @BeforeAll
    void open(@TempDir Path folder) {
        shop = new TestShop(folder.resolve("data"));
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void a_text_that_may_be_kept_comes_back_to_the_letter(String text) {
        if (TypedText.clean(text) instanceof TypedText.Answer.Refused) {
            // refused where it is typed, with its place
            return;
        }
        var name = "navn" + text;
        var customer =
                shop.customers.add(new Customer(0, name, text, Optional.of(text), text, Language.DA, TellBy.CALL));
        var device = shop.customers.add(new Device(0, customer, DeviceKind.OTHER, name, text, text, text));
        var repair = shop.repair(customer, device, TestShop.MONDAY, name);
        var id = repair.repair().id();
        shop.repairs.addFault(id, Fault.reported(2, name, text));
        shop.journal.add(id, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.NOTE, text));

        var found = shop.find(repair.number());
        assertThat(found.customer())
                .isEqualTo(new Customer(customer, name, text, Optional.of(text), text, Language.DA, TellBy.CALL));
        assertThat(found.device()).isEqualTo(new Device(device, customer, DeviceKind.OTHER, name, text, text, text));
        assertThat(found.faults().getLast().words()).isEqualTo(name);
        assertThat(found.faults().getLast().since()).isEqualTo(text);
        assertThat(found.entries().getFirst().words()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void a_text_can_be_looked_for_and_finds_what_it_names(String text) {
        if (TypedText.clean(text) instanceof TypedText.Answer.Refused) {
            return;
        }
        var customer = shop.customer("Kunde " + text, "");
        List<String> words =
                Arrays.stream(new Folding().fold("kunde " + text).split(" ")).toList();
        assertThat(shop.customers.named(words, 100_000))
                .extracting(Customer::id)
                .contains(customer);
    }
}
