package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.ThrownLabel;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.WaitingJobs;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void a_number_is_kept_for_one_form_and_found_by_its_label() {
        var number = reserved(new UUID(0, 1));
        assertThat(drafts.numberOf(new UUID(0, 1))).contains(number);
        assertThat(drafts.numberOf(new UUID(0, 2))).isEmpty();
        assertThat(drafts.labelled(number).map(Draft::uuid)).contains(new UUID(0, 1));
        assertThatThrownBy(() -> drafts.reserve(new UUID(0, 2), number, TestShop.MONDAY, shop.manager))
                .isInstanceOf(StoreFailure.class);
        assertThat(drafts.thrown(number)).isEmpty();
        drafts.remove(new UUID(0, 1));
        assertThat(drafts.labelled(number)).isEmpty();
        assertThat(drafts.numberOf(new UUID(0, 1))).as("for good").contains(number);
        assertThat(shop.database.inTransaction(shop.repairs::nextNumber)).isNotEqualTo(number);
    }

    @Test
    void a_label_whose_intake_was_thrown_away_says_when_and_by_whom_it_was_the_last_time() {
        var number = reserved(new UUID(0, 1));
        var given = new ThrownLabel.Done(TestShop.MONDAY, shop.manager);
        var mia = shop.staff.add(new StaffMember(0, "Mia Lund", Role.COUNTER));
        drafts.remove(new UUID(0, 1));
        assertThat(drafts.thrown(number))
                .as("as an older Holdt has left it")
                .contains(new ThrownLabel(number, given, Optional.empty()));
        drafts.thrownAway(new UUID(0, 1), TestShop.MONDAY.plusSeconds(60), shop.manager);
        drafts.thrownAway(new UUID(0, 1), TestShop.MONDAY.plusSeconds(120), mia);
        drafts.thrownAway(new UUID(0, 2), TestShop.MONDAY, mia);
        var last = new ThrownLabel.Done(TestShop.MONDAY.plusSeconds(120), mia);
        assertThat(drafts.thrown(number)).contains(new ThrownLabel(number, given, Optional.of(last)));
        assertThat(drafts.thrown(RepairNumber.of(19_999))).isEmpty();
        drafts.save(draft(new UUID(0, 1), 5, Map.of("name", "Kofoed")));
        assertThat(drafts.thrown(number)).as("it has come back").isEmpty();
    }

    @Test
    void labels_wait_before_there_is_a_repair_and_are_taken_back_with_their_draft() {
        var queue = new SqlPrintQueue(shop.database);
        var jobs = new SqlWaitingJobs(shop.database);
        var number = reserved(new UUID(0, 1));
        var labels = new PrintQueue.Item.Labels(number);
        var first = queue.add(labels, "Rulle");
        assertThat(queue.waiting()).extracting(PrintQueue.Job::item).containsExactly(labels);
        queue.begin(first);
        queue.failed(first, "UNREACHABLE");
        assertThat(queue.labels(number)).contains(PrintQueue.State.FAILED);
        assertThat(jobs.left(TestShop.MONDAY))
                .extracting(WaitingJobs.Left::repair)
                .containsExactly(number);
        queue.add(labels, "Rulle");
        assertThat(jobs.left(TestShop.MONDAY))
                .extracting(WaitingJobs.Left::state)
                .containsExactly(PrintQueue.State.WAITING);
        drafts.remove(new UUID(0, 1));
        assertThat(queue.waiting()).isEmpty();
        assertThat(jobs.left(TestShop.MONDAY)).isEmpty();
    }

    private RepairNumber reserved(UUID form) {
        drafts.save(draft(form, 5, Map.of("name", "Kofoed")));
        var number = shop.database.inTransaction(shop.repairs::nextNumber);
        drafts.reserve(form, number, TestShop.MONDAY, shop.manager);
        return number;
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
