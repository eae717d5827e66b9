package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PaperDesk;
import dk.holdt.usecase.receipt.PrintQueue.Item;
import dk.holdt.usecase.receipt.PrintQueue.Job;
import dk.holdt.usecase.receipt.PrintQueue.State;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document is frozen with its act, finished once, and waits for its printer across a restart.
class DocumentsTest {

    @TempDir
    private Path folder;

    private TestShop shop;
    private SqlDocuments documents;
    private SqlPrintQueue queue;
    private RepairNumber number;
    private long repair;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        documents = new SqlDocuments(shop.database, new Remembered(), InstantSource.fixed(TestShop.MONDAY));
        queue = new SqlPrintQueue(shop.database);
        var one = shop.aRepair();
        number = one.number();
        repair = one.repair().id();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_document_comes_back_as_issued_and_the_newest_of_its_kind_is_found() {
        var first = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "first"));
        var second = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "second"));
        documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.REPAIR_RECEIPT, "third"));
        documents.issue(
                PaperDesk.Filing.of(shop.aRepair().repair().id()), paper(PaperKind.INTAKE_RECEIPT, "another's"));
        assertThat(documents.newest(number, PaperKind.INTAKE_RECEIPT)).contains(second);
        assertThat(documents.paper(second)).isEqualTo(paper(PaperKind.INTAKE_RECEIPT, "second"));
        assertThat(documents.newest(RepairNumber.of(12_345), PaperKind.INTAKE_RECEIPT))
                .isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.paper(99));
        documents.withdraw(second, TestShop.MONDAY, 1);
        assertThat(documents.newest(number, PaperKind.INTAKE_RECEIPT))
                .as("one that was taken back is none")
                .contains(first);
    }

    @Test
    void pages_are_filled_in_once_and_stay_as_they_are() {
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        assertThat(documents.pdf(id)).isEmpty();
        assertThat(documents.unfinished()).containsExactly(id);
        documents.finish(id, new byte[] {1, 0, -1});
        assertThat(documents.pdf(id).orElseThrow()).containsExactly(1, 0, -1);
        assertThat(documents.unfinished()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.finish(id, new byte[] {2}));
        assertThat(documents.pdf(id).orElseThrow()).containsExactly(1, 0, -1);
        String hash = shop.database.read(handle -> handle.createQuery("select sha256 from document")
                .mapTo(String.class)
                .one());
        assertThat(hash).isEqualTo("b7ae7729555ec6829c579c2602edc6cb94b4ed3d820ddda0a45ac54030f8a53d");
    }

    @Test
    void a_document_is_queued_only_when_a_printer_is_known() {
        documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        assertThat(queue.waiting()).isEmpty();
        new PrinterPlan(shop.book).choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("Skranke"));
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "y"));
        assertThat(queue.waiting())
                .extracting(Job::item, Job::printer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Item.Document(id), "Skranke"));
    }

    @Test
    void a_paper_for_two_devices_is_found_from_each_and_a_held_one_waits_until_it_is_released() {
        new PrinterPlan(shop.book).choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("Skranke"));
        var other = shop.aRepair();
        var alone = documents.issue(
                new PaperDesk.Filing(other.repair().id(), List.of(), true), paper(PaperKind.INTAKE_RECEIPT, "one"));
        var both = documents.issue(
                new PaperDesk.Filing(repair, List.of(other.repair().id()), true),
                paper(PaperKind.INTAKE_RECEIPT, "both"));
        assertThat(documents.counting(other.number(), PaperKind.INTAKE_RECEIPT)).containsExactly(both, alone);
        assertThat(documents.of(other.number()))
                .extracting(one -> one.id() + " of " + one.devices())
                .containsExactly(both + " of 2", alone + " of 1");
        assertThat(documents.counting(number, PaperKind.INTAKE_RECEIPT)).containsExactly(both);
        assertThat(queue.waiting()).isEmpty();
        assertThat(new SqlUnprinted(shop.database).failedOrNeverSent(Instant.EPOCH, Instant.EPOCH))
                .as("nobody forgets it")
                .extracting(one -> one.device())
                .contains(shop.find(number).device().name() + " + 1");
        documents.release(both);
        documents.release(both);
        assertThat(queue.waiting()).extracting(Job::item).containsExactly(new Item.Document(both));
        assertThat(documents.isHeld(both)).isFalse();
        assertThat(documents.isHeld(alone)).isTrue();
        assertThat(documents.handedOut(both)).as("no printer has begun on it").isEmpty();
        queue.begin(queue.waiting().getFirst().id());
        assertThat(documents.handedOut(both)).contains(TestShop.MONDAY);
    }

    @Test
    void a_job_leaves_the_queue_when_it_was_sent_or_has_failed() {
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        var sent = queue.add(new Item.Document(id), "A");
        var failed = queue.add(new Item.Document(id), "B");
        var left = queue.add(new Item.Document(id), "C");
        queue.begin(sent);
        queue.sent(sent);
        queue.begin(failed);
        queue.failed(failed, "UNREACHABLE");
        assertThat(queue.waiting()).containsExactly(new Job(left, new Item.Document(id), "C"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> queue.sent(failed));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> queue.sent(left));
    }

    @Test
    void what_was_begun_when_the_program_died_is_never_printed_twice_by_itself() {
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        var begun = queue.add(new Item.Document(id), "A");
        queue.begin(begun);
        assertThat(queue.interrupted()).isEqualTo(1);
        assertThat(queue.waiting()).isEmpty();
        assertThat(printing()).contains(State.FAILED);
        assertThat(queue.interrupted()).isZero();
    }

    @Test
    void only_what_has_not_begun_can_be_taken_back() {
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        queue.add(new Item.Document(id), "A");
        assertThat(queue.cancel(new Item.Document(id))).isEqualTo(1);
        assertThat(queue.waiting()).isEmpty();
        assertThat(printing()).contains(State.CANCELLED);
        assertThat(queue.cancel(new Item.Document(id))).isZero();
    }

    @Test
    void papers_after_the_first_are_counted_as_copies() {
        var id = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        var other = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "y"));
        assertThat(printed(new Item.Document(id))).isZero();
        assertThat(printed(new Item.Document(id))).isEqualTo(1);
        assertThat(printed(new Item.Document(other))).isZero();
        assertThat(printed(new Item.Document(id))).isEqualTo(2);
    }

    @Test
    void a_paper_that_never_came_out_is_not_counted_and_one_that_may_have_is() {
        var item =
                new Item.Document(documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x")));
        var refused = queue.add(item, "A");
        assertThat(queue.begin(refused)).isZero();
        queue.failed(refused, "UNREACHABLE");
        queue.add(item, "A");
        queue.cancel(item);
        assertThat(queue.begin(queue.add(item, "A"))).isZero();
        queue.interrupted();
        assertThat(printed(item)).isEqualTo(1);
    }

    @Test
    void labels_wait_for_their_own_printer_and_are_never_copies() {
        documents.labels(number);
        assertThat(queue.waiting()).as("no label printer is chosen").isEmpty();
        new PrinterPlan(shop.book).choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        documents.labels(number);
        assertThat(queue.waiting())
                .extracting(Job::item, Job::printer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Item.Labels(number), "Rulle"));
        assertThat(queue.labels(number)).contains(State.WAITING);
        assertThat(queue.cancel(new Item.Labels(number))).isEqualTo(1);
        assertThat(printed(new Item.Labels(number))).isZero();
        assertThat(printed(new Item.Labels(number))).isZero();
        assertThat(queue.labels(number)).contains(State.SENT);
        assertThat(documents.of(number)).as("labels are no documents").isEmpty();
    }

    private int printed(Item item) {
        var job = queue.add(item, "A");
        var copy = queue.begin(job);
        queue.sent(job);
        return copy;
    }

    @Test
    void a_repair_lists_its_papers_the_newest_first() {
        var first = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.INTAKE_RECEIPT, "x"));
        var second = documents.issue(PaperDesk.Filing.of(repair), paper(PaperKind.REPAIR_RECEIPT, "y"));
        assertThat(documents.of(number())).extracting(Documents.Issued::id).containsExactly(second, first);
        assertThat(printing()).isEmpty();
    }

    private java.util.Optional<State> printing() {
        return documents.of(number()).getFirst().printing();
    }

    private RepairNumber number() {
        return new RepairNumber(
                shop.database.read(handle -> handle.createQuery("select number from repair where id = " + repair)
                        .mapTo(String.class)
                        .one()));
    }

    private static Paper paper(PaperKind kind, String title) {
        return Paper.of(kind, Language.NB, new Masthead(title, "", "104121", "", "", List.of()), List.of(), "");
    }

    /// Stands for the real freezer, which belongs to another part.
    private static final class Remembered implements PaperFreezer {
        private final Map<String, Paper> papers = new HashMap<>();

        @Override
        public String write(Paper paper) {
            papers.put(paper.masthead().title(), paper);
            return paper.masthead().title();
        }

        @Override
        public Paper read(String text) {
            return papers.get(text);
        }
    }
}
