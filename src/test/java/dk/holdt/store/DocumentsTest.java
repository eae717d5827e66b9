package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PrintQueue.Job;
import dk.holdt.usecase.receipt.PrintQueue.State;
import java.nio.file.Path;
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
    private RepairNumber number;
    private long repair;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        documents = new SqlDocuments(shop.database, new Remembered(), InstantSource.fixed(TestShop.MONDAY));
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
        documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "first"));
        var second = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "second"));
        documents.issue(repair, paper(PaperKind.REPAIR_RECEIPT, "third"));
        documents.issue(shop.aRepair().repair().id(), paper(PaperKind.INTAKE_RECEIPT, "another's"));
        assertThat(documents.newest(number, PaperKind.INTAKE_RECEIPT)).contains(second);
        assertThat(documents.paper(second)).isEqualTo(paper(PaperKind.INTAKE_RECEIPT, "second"));
        assertThat(documents.newest(RepairNumber.of(12_345), PaperKind.INTAKE_RECEIPT))
                .isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.paper(99));
    }

    @Test
    void pages_are_filled_in_once_and_stay_as_they_are() {
        var id = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
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
        documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
        assertThat(documents.waiting()).isEmpty();
        shop.book.set("printer", "Skranke");
        var id = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "y"));
        assertThat(documents.waiting())
                .extracting(Job::document, Job::printer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "Skranke"));
    }

    @Test
    void a_job_leaves_the_queue_when_it_was_sent_or_has_failed() {
        var id = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
        var sent = documents.add(id, "A");
        var failed = documents.add(id, "B");
        var left = documents.add(id, "C");
        documents.begin(sent);
        documents.sent(sent);
        documents.begin(failed);
        documents.failed(failed, "UNREACHABLE");
        assertThat(documents.waiting()).containsExactly(new Job(left, id, "C"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.sent(failed));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> documents.sent(left));
    }

    @Test
    void what_was_begun_when_the_program_died_is_never_printed_twice_by_itself() {
        var id = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
        var begun = documents.add(id, "A");
        documents.begin(begun);
        assertThat(documents.interrupted()).isEqualTo(1);
        assertThat(documents.waiting()).isEmpty();
        assertThat(printing()).contains(State.FAILED);
        assertThat(documents.interrupted()).isZero();
    }

    @Test
    void only_what_has_not_begun_can_be_taken_back() {
        var id = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
        documents.add(id, "A");
        assertThat(documents.cancel(id)).isEqualTo(1);
        assertThat(documents.waiting()).isEmpty();
        assertThat(printing()).contains(State.CANCELLED);
        assertThat(documents.cancel(id)).isZero();
    }

    @Test
    void a_repair_lists_its_papers_the_newest_first() {
        var first = documents.issue(repair, paper(PaperKind.INTAKE_RECEIPT, "x"));
        var second = documents.issue(repair, paper(PaperKind.REPAIR_RECEIPT, "y"));
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
