package dk.holdt.usecase.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PrintQueue.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperRunTest {

    private final Desk desk = new Desk();
    private final List<String> sent = new ArrayList<>();
    private int rendered;

    private final PaperRun run = new PaperRun(desk, desk, new Press(), new Queues());

    @Test
    void pages_are_made_once_and_printed_byte_for_byte_each_time() {
        desk.add(1, "Skranke");
        desk.add(1, "Skranke");
        assertThat(run.run()).isEqualTo(new PaperRun.Outcome(1, 2, 0));
        assertThat(sent).containsExactly("Skranke page 1", "Skranke page 1");
        assertThat(run.run()).isEqualTo(new PaperRun.Outcome(0, 0, 0));
    }

    @Test
    void a_printer_that_is_away_holds_up_only_its_own_job() {
        var lost = desk.add(1, "gone");
        var good = desk.add(1, "Skranke");
        assertThat(run.run()).isEqualTo(new PaperRun.Outcome(1, 1, 1));
        assertThat(desk.states).containsEntry(lost, State.FAILED).containsEntry(good, State.SENT);
        assertThat(run.run().failed())
                .as("a failed job is tried again only by a person")
                .isZero();
    }

    @Test
    void a_job_is_marked_as_begun_before_any_byte_goes_out() {
        var job = desk.add(1, "dies");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(run::run)).hasMessage("power cut");
        assertThat(desk.states).containsEntry(job, State.SENDING);
    }

    private final class Press implements PaperPress {
        @Override
        public byte[] pdf(Paper paper) {
            rendered++;
            return ("page " + rendered).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public List<Integer> unprintable(Paper paper) {
            return List.of();
        }
    }

    private final class Queues implements Printers {
        @Override
        public List<String> names() {
            return List.of("Skranke");
        }

        @Override
        public SendAnswer send(String printer, String jobName, byte[] pdf) {
            if (printer.equals("dies")) {
                throw new IllegalStateException("power cut");
            }
            if (printer.equals("gone")) {
                return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, "");
            }
            sent.add(printer + " " + new String(pdf, java.nio.charset.StandardCharsets.UTF_8));
            return new SendAnswer.Sent();
        }
    }

    /// One document and a queue, in memory.
    private static final class Desk implements Documents, PrintQueue {
        private final Map<Long, Job> jobs = new LinkedHashMap<>();
        private final Map<Long, State> states = new LinkedHashMap<>();
        private Optional<byte[]> pages = Optional.empty();

        @Override
        public Paper paper(long id) {
            return Paper.of(
                    PaperKind.INTAKE_RECEIPT,
                    Language.EN,
                    new Masthead("Receipt", "", "104121", "", "", List.of()),
                    List.of(),
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
        public long add(long documentId, String printer) {
            long id = jobs.size() + 1L;
            jobs.put(id, new Job(id, documentId, printer));
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
        public void begin(long jobId) {
            states.put(jobId, State.SENDING);
        }

        @Override
        public void sent(long jobId) {
            states.put(jobId, State.SENT);
        }

        @Override
        public void failed(long jobId, String reason) {
            states.put(jobId, State.FAILED);
        }

        @Override
        public int cancel(long documentId) {
            return 0;
        }

        @Override
        public int interrupted() {
            return 0;
        }
    }
}
