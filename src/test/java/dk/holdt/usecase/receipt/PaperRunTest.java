package dk.holdt.usecase.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.paper.TestPage;
import dk.holdt.usecase.receipt.PrintQueue.Item;
import dk.holdt.usecase.receipt.PrintQueue.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperRunTest {

    private static final Item RECEIPT = new Item.Document(1);

    private final OneRepair repair = new OneRepair(Language.EN);
    private final Desk desk = new Desk();
    private final List<String> sent = new ArrayList<>();
    private int rendered;
    private boolean marks = true;
    private Runnable meanwhile = () -> {};

    private final PaperRun run = new PaperRun(
            desk,
            desk,
            new Press(),
            new Queues(),
            new RepairLabels(
                    repair.shop.repairs(),
                    repair.shop.drafts(),
                    repair.now,
                    new PrinterPlan(repair.shop.book()),
                    _ -> Optional.of("B3"),
                    repair.clock()),
            new CopyWords(repair.now, repair.clock()));

    @Test
    void pages_are_made_once_and_every_paper_after_the_first_is_marked_as_a_copy() {
        desk.add(RECEIPT, "Skranke");
        desk.add(RECEIPT, "Skranke");
        desk.add(RECEIPT, "Skranke");
        assertThat(run.make().documents()).isEqualTo(1);
        assertThat(send()).isEqualTo(new PaperRun.Sent(3, 0));
        assertThat(sent)
                .containsExactly(
                        "Skranke A4 page 1",
                        "Skranke A4 page 1 + Copy 1 · printed Friday 27 November 2026 at 14:30",
                        "Skranke A4 page 1 + Copy 2 · printed Friday 27 November 2026 at 14:30");
        assertThat(run.make().documents()).isZero();
        assertThat(send()).isEqualTo(new PaperRun.Sent(0, 0));
    }

    @Test
    void what_is_to_be_signed_comes_out_twice_and_the_second_is_the_shops() {
        desk.toSign = true;
        desk.add(RECEIPT, "Skranke");
        assertThat(send()).isEqualTo(new PaperRun.Sent(1, 0));
        assertThat(sent).containsExactly("Skranke A4 page 1", "Skranke A4 page 1 + Shop’s copy");
        desk.add(RECEIPT, "Skranke");
        send();
        assertThat(sent).last().asString().contains("Copy 1");
    }

    @Test
    void labels_are_made_anew_for_each_print_in_the_size_of_the_roll() {
        desk.add(new Item.Labels(repair.number), "Rulle");
        new PrinterPlan(repair.shop.book()).labelSize(PageSize.LABEL_57_32);
        desk.add(new Item.Labels(repair.number), "Rulle");
        assertThat(send()).isEqualTo(new PaperRun.Sent(2, 0));
        assertThat(sent).containsOnly("Rulle LABEL_57_32 labels 2");
    }

    @Test
    void what_paper_cannot_show_is_told_when_the_pages_are_made() {
        assertThat(run.make().signs()).isEqualTo("王 (Name)");
    }

    @Test
    void a_printer_that_is_away_holds_up_only_its_own_job() {
        var lost = desk.add(RECEIPT, "gone");
        var good = desk.add(RECEIPT, "Skranke");
        assertThat(send()).isEqualTo(new PaperRun.Sent(1, 1));
        assertThat(desk.states).containsEntry(lost, State.FAILED).containsEntry(good, State.SENT);
        assertThat(send().failed())
                .as("a failed job is tried again only by a person")
                .isZero();
    }

    @Test
    void a_job_is_marked_as_begun_before_any_byte_goes_out() {
        var job = desk.add(RECEIPT, "dies");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::send)).hasMessage("power cut");
        assertThat(desk.states).containsEntry(job, State.SENDING);
    }

    @Test
    void a_job_ends_whatever_goes_wrong_on_the_way() {
        desk.add(RECEIPT, "Skranke");
        var unmarked = desk.add(RECEIPT, "Skranke");
        marks = false;
        assertThat(send()).isEqualTo(new PaperRun.Sent(1, 1));
        assertThat(desk.states).containsEntry(unmarked, State.FAILED);
        var broken = desk.add(new Item.Labels(repair.number), "breaks");
        var good = desk.add(new Item.Labels(repair.number), "Rulle");
        assertThat(send()).isEqualTo(new PaperRun.Sent(1, 1));
        assertThat(desk.states).containsEntry(broken, State.FAILED).containsEntry(good, State.SENT);
        assertThat(desk.reasons).containsExactly("NOT_MADE", PrintQueue.INTERRUPTED);
    }

    @Test
    void what_is_taken_back_while_a_printer_is_busy_is_not_sent() {
        desk.add(RECEIPT, "Skranke");
        var second = desk.add(RECEIPT, "Skranke");
        meanwhile = () -> desk.states.put(second, State.CANCELLED);
        assertThat(send()).isEqualTo(new PaperRun.Sent(1, 0));
    }

    private PaperRun.Sent send() {
        int gone = 0;
        int failed = 0;
        for (var printer : run.printers()) {
            var one = run.send(printer);
            gone += one.sent();
            failed += one.failed();
        }
        return new PaperRun.Sent(gone, failed);
    }

    private final class Press implements PaperPress {
        @Override
        public byte[] pdf(Paper paper) {
            rendered++;
            return bytes("page " + rendered);
        }

        @Override
        public byte[] pdf(LabelSheet labels) {
            assertThat(labels.labels()).allMatch(label -> label.place().equals(Optional.of("B3")));
            return bytes("labels " + labels.labels().size());
        }

        @Override
        public byte[] pdf(TestPage page) {
            throw new IllegalStateException("no test page here");
        }

        @Override
        public byte[] marked(byte[] pdf, String mark) {
            if (!marks) {
                throw new IllegalStateException("no such font");
            }
            return bytes(new String(pdf, java.nio.charset.StandardCharsets.UTF_8) + " + " + mark);
        }

        @Override
        public List<Unprintable> unprintable(Paper paper) {
            return List.of(new Unprintable('王', "Name"));
        }

        private static byte[] bytes(String words) {
            return words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private final class Queues implements Printers {
        @Override
        public List<String> names() {
            return List.of("Skranke");
        }

        @Override
        public SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf) {
            if (printer.equals("dies")) {
                throw new InternalError("power cut");
            }
            if (printer.equals("breaks")) {
                throw new IllegalStateException("driver");
            }
            meanwhile.run();
            if (printer.equals("gone")) {
                return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, "");
            }
            sent.add(printer + " " + size + " " + new String(pdf, java.nio.charset.StandardCharsets.UTF_8));
            return new SendAnswer.Sent();
        }
    }

    /// One document and a queue, in memory.
    private static final class Desk implements Documents, PrintQueue {
        private boolean toSign;

        private final Map<Long, Job> jobs = new LinkedHashMap<>();
        private final Map<Long, State> states = new LinkedHashMap<>();
        private final List<String> reasons = new ArrayList<>();
        private Optional<byte[]> pages = Optional.empty();

        @Override
        public Paper paper(long id) {
            return Paper.of(
                    PaperKind.INTAKE_RECEIPT,
                    Language.EN,
                    new Masthead("Receipt", "", "104121", "", "", List.of()),
                    toSign ? List.of(new Block.SignatureLine("Anna Berg", "")) : List.of(),
                    "");
        }

        @Override
        public Optional<byte[]> pdf(long id) {
            return pages;
        }

        @Override
        public void finish(long id, byte[] pdf) {
            pages = Optional.of(pdf);
        }

        @Override
        public List<Long> unfinished() {
            return pages.isPresent() ? List.of() : List.of(1L);
        }

        @Override
        public List<Issued> of(RepairNumber number) {
            return List.of();
        }

        @Override
        public long add(Item item, String printer) {
            long id = jobs.size() + 1L;
            jobs.put(id, new Job(id, item, printer));
            states.put(id, State.WAITING);
            return id;
        }

        @Override
        public List<Job> waiting() {
            return jobs.values().stream()
                    .filter(job -> states.get(job.id()) == State.WAITING)
                    .toList();
        }

        @Override
        public int begin(long jobId) {
            states.put(jobId, State.SENDING);
            return (int) states.values().stream().filter(State.SENT::equals).count();
        }

        @Override
        public void sent(long jobId) {
            states.put(jobId, State.SENT);
        }

        @Override
        public void failed(long jobId, String reason) {
            states.put(jobId, State.FAILED);
            reasons.add(reason);
        }

        @Override
        public int cancel(Item item) {
            return 0;
        }

        @Override
        public Optional<State> labels(RepairNumber number) {
            return Optional.empty();
        }

        @Override
        public int interrupted() {
            return 0;
        }
    }
}
