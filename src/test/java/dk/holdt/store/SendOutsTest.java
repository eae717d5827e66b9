package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.input.Folding;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.find.Found;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was sent to partners, in the real file.
class SendOutsTest {

    private static final TheirTime FRIDAY = new TheirTime(LocalDate.of(2026, 3, 6), Optional.empty());
    private static final TheirTime AT_TWO = new TheirTime(LocalDate.of(2026, 3, 9), Optional.of(LocalTime.of(14, 0)));

    @TempDir
    private Path folder;

    private TestShop shop;
    private SqlSendOuts sent;
    private long repair;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        sent = new SqlSendOuts(shop.database, new Folding());
        repair = shop.aRepair().repair().id();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private SentOut parcel(String partner) {
        return new SentOut(
                0,
                partner,
                "læs disken",
                "oplader",
                true,
                new SentOut.Word("", FRIDAY),
                TestShop.MONDAY,
                shop.manager,
                Optional.empty());
    }

    private Optional<SentOut> out() {
        return shop.repairs.open().getFirst().out();
    }

    private SentOut only() {
        var number = shop.repairs.open().getFirst().repair().number();
        return shop.find(number).sentOut().getLast();
    }

    @Test
    void the_newest_word_that_stands_is_theirs_and_the_board_reads_the_same() {
        var id = sent.send(repair, parcel("Æble & Co"));
        assertThat(only().word()).isEqualTo(new SentOut.Word("", FRIDAY));
        var word = sent.say(id, new SentOut.Word("R-4711", AT_TWO), TestShop.MONDAY, shop.manager);
        assertThat(only().word()).isEqualTo(new SentOut.Word("R-4711", AT_TWO));
        assertThat(out()).contains(only());
        assertThat(only().named()).isTrue();
        sent.withdrawWord(word, TestShop.MONDAY, shop.manager);
        assertThat(only().word()).isEqualTo(new SentOut.Word("", FRIDAY));
    }

    @Test
    void it_is_out_once_until_it_is_back_and_a_return_that_was_none_is_withdrawn() {
        var id = sent.send(repair, parcel("Æble & Co"));
        assertThatThrownBy(() -> sent.send(repair, parcel("Glas"))).isInstanceOf(StoreFailure.class);
        var back = new SentOut.Back("ridse", TestShop.MONDAY.plusSeconds(60), shop.manager);
        var came = sent.back(id, back);
        assertThat(only().back()).contains(back);
        assertThat(out()).isEmpty();
        sent.withdrawWord(came, TestShop.MONDAY, shop.manager);
        assertThat(out().orElseThrow().id()).isEqualTo(id);
        sent.back(id, back);
        var second = sent.send(repair, parcel("Glas"));
        assertThat(sent.partners()).containsExactly("Glas", "Æble & Co");
        sent.withdraw(second, TestShop.MONDAY, shop.manager);
        assertThat(sent.partners()).containsExactly("Æble & Co");
        assertThat(only().id()).isEqualTo(id);
        assertThat(out()).isEmpty();
        sent.send(repair, parcel("Glas"));
    }

    @Test
    void it_is_found_by_their_number_and_lies_at_the_partner_while_it_is_there() {
        var search = new SqlSearch(shop.database);
        var id = sent.send(repair, parcel("Æble & Co"));
        sent.say(id, new SentOut.Word("R-47 11", FRIDAY), TestShop.MONDAY, shop.manager);
        assertThat(search.byTheirNumber("r4711", 5)).extracting(Found::place).containsExactly("Æble & Co");
        assertThat(search.byTheirNumber("4711", 5)).isEmpty();
        assertThat(search.placed()).hasSize(1);
        sent.back(id, new SentOut.Back("", TestShop.MONDAY, shop.manager));
        assertThat(search.byTheirNumber("r4711", 5)).extracting(Found::place).containsExactly("");
    }
}
