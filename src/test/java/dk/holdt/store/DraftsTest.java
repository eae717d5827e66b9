package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.draft.Draft;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    @TempDir
    private Path folder;

    private TestShop shop;
    private SqlDrafts drafts;

    @BeforeEach
    void open() {
        shop = new TestShop(folder);
        drafts = new SqlDrafts(shop.database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void what_was_typed_comes_back_sign_for_sign() {
        var typed =
                Map.of("name", "Åse  O’Hara\t", "note", "linje\nlinje 2 −", "phone", " +45 20", "with", "\uD83D\uDD0C");
        var draft = draft(new UUID(0, 1), 5, typed);
        drafts.save(draft);
        assertThat(drafts.find(draft.uuid())).contains(draft);
    }

    @Test
    void a_draft_takes_the_place_of_itself_and_a_field_that_was_emptied_is_gone() {
        var first = draft(new UUID(0, 1), 5, Map.of("name", "Kofoed", "device", "iPad"));
        drafts.save(first);
        var mia = shop.staff.add(new StaffMember(0, "Mia Lund", Role.COUNTER));
        var changed = TestShop.MONDAY.plusSeconds(540);
        var second =
                new Draft(first.uuid(), shop.manager, mia, TestShop.MONDAY, changed, Map.of("name", "Kofoed & Søn"));
        drafts.save(second);
        assertThat(drafts.all()).containsExactly(second);
    }

    @Test
    void drafts_of_several_customers_lie_beside_each_other() {
        var one = draft(new UUID(0, 1), 5, Map.of("name", "Kofoed"));
        var other = draft(new UUID(0, 2), 6, Map.of("name", "Toft"));
        drafts.save(one);
        drafts.save(other);
        drafts.remove(one.uuid());
        assertThat(drafts.all()).containsExactly(other);
        assertThat(fieldsInFile()).isEqualTo(1);
    }

    private int fieldsInFile() {
        return shop.database.read(handle -> handle.createQuery("select count(*) from draft_field")
                .mapTo(Integer.class)
                .one());
    }

    private Draft draft(UUID uuid, int minutes, Map<String, String> fields) {
        var changed = TestShop.MONDAY.plusSeconds(60L * minutes);
        return new Draft(uuid, shop.manager, TestShop.MONDAY, changed, fields);
    }
}
