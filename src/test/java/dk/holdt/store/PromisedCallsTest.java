package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisedCallsTest {

    @TempDir
    private Path folder;

    private TestShop shop;
    private long id;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        id = shop.aRepair().repair().id();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_promised_call_comes_back_with_what_it_is_about_in_the_dossier_and_on_the_board() {
        var call = shop.aCall(id, 1);
        shop.promises.add(call);
        var number = shop.repairs.open().getFirst().repair().number();
        assertThat(shop.find(number).book().promises().getFirst().given()).isEqualTo(call.given());
        assertThat(shop.repairs.open().getFirst().book().promises().getFirst().given())
                .isEqualTo(call.given());
    }

    @Test
    void who_was_at_work_is_known_from_what_they_wrote() {
        var seen = new SqlSeen(shop.database);
        assertThat(seen.since(TestShop.MONDAY)).isEmpty();
        shop.journal.add(id, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.NOTE, "x"));
        assertThat(seen.since(TestShop.MONDAY)).containsExactly(shop.manager);
        assertThat(seen.since(TestShop.MONDAY.plusMillis(1))).isEmpty();
    }
}
