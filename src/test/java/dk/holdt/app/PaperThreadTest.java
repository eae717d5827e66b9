package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PrintQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A printer that never answers holds up its own thread, is told, and keeps nobody from a PDF.
class PaperThreadTest extends RobotTest {

    private static final String REPAIR = "everything empty that may be empty";

    @TempDir
    private Path folder;

    @Test
    void a_silent_printer_is_told_while_pages_are_still_made(FxRobot robot) throws InterruptedException {
        try (var counter = ShopAtWork.opened(folder.resolve("data"))) {
            counter.shop.printerPlan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("silent"));
            var handed = CounterRecords.read().repair(REPAIR);
            counter.itIs(CounterRecords.at(handed.word("take", 0)));
            var form = new IntakeForms(counter).of(handed, Optional.empty());
            var number = ((TakenIn.Saved) counter.shop.takeIn().takeIn(form)).number();
            var silent = new Silent();
            var run = counter.shop.paperRun(silent);
            var told = new Heard();
            try (var papers = new PaperThread(run, counter.shop.queue, Duration.ofMillis(50), told)) {
                robot.interact(papers::start);
                assertThat(told.next()).isEqualTo("silent true");
                var document = counter.shop.documents.of(number).getFirst().id();
                BlockingQueue<Integer> pages = new LinkedBlockingQueue<>();
                robot.interact(() -> papers.pages().run(() -> run.pages(document).length, pages::add, _ -> {}));
                assertThat(pages.poll(10, TimeUnit.SECONDS)).isGreaterThan(10_000);
                var other = counter.shop.queue.add(new PrintQueue.Item.Document(document), "quick");
                robot.interact(papers::wake);
                assertThat(silent.quick.poll(10, TimeUnit.SECONDS))
                        .as("another printer goes on")
                        .isEqualTo("Holdt " + other);
                assertThat(told.settled.poll(10, TimeUnit.SECONDS))
                        .as("the lists are read again")
                        .isTrue();
                silent.answers.countDown();
                assertThat(told.next()).isEqualTo("silent false");
            }
        }
    }

    /// Waits until the test lets it answer.
    private static final class Silent implements Printers {
        private final CountDownLatch answers = new CountDownLatch(1);
        private final BlockingQueue<String> quick = new LinkedBlockingQueue<>();

        @Override
        public List<String> names() {
            return List.of("silent");
        }

        @Override
        public SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf) {
            if (printer.equals("quick")) {
                quick.add(jobName);
                return new SendAnswer.Sent();
            }
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new SendAnswer.Sent();
        }
    }

    private static final class Heard implements PaperThread.Told {
        private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
        private final BlockingQueue<Boolean> settled = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return words.poll(20, TimeUnit.SECONDS);
        }

        @Override
        public void unprintable(String signs) {
            words.add("unprintable " + signs);
        }

        @Override
        public void failed(int jobs) {
            words.add("failed " + jobs);
        }

        @Override
        public void settled() {
            settled.add(true);
        }

        @Override
        public void silent(boolean silent) {
            words.add("silent " + silent);
        }
    }
}
