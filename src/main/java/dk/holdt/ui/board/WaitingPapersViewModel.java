package dk.holdt.ui.board;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.WaitingJobs.Left;
import dk.holdt.usecase.receipt.WaitingPapers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What waits for a printer and what none has taken, as it was last read.
public final class WaitingPapersViewModel {

    private final WaitingPapers papers;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<List<Left>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<Optional<Question>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", Said.NOTHING);

    /// Where it is done, and who does it.
    ///
    /// @param printers the machine's printers, by name; slow
    /// @param printing for what asks the printers
    /// @param changed told when a job was put in the queue or taken from it
    public record Ways(
            Supplier<List<String>> printers,
            Background background,
            Background printing,
            LongSupplier by,
            Runnable changed) {
        public Ways {
            Objects.requireNonNull(printers, "printers");
            Objects.requireNonNull(background, "background");
            Objects.requireNonNull(printing, "printing");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(changed, "changed");
        }
    }

    /// Which printer it should be; with no names the machine has none.
    public record Question(Left left, List<String> printers) {
        public Question {
            printers = List.copyOf(printers);
        }
    }

    /// What came of the last act.
    public enum Said {
        NOTHING,
        /// The printer had begun meanwhile, so nothing was changed.
        BEGUN,
        FAILED
    }

    public WaitingPapersViewModel(WaitingPapers papers, Ways ways) {
        this.papers = papers;
        this.ways = ways;
    }

    public void read() {
        ways.background().run(papers::read, lines::set, _ -> said.set(Said.FAILED));
    }

    /// How many of them a printer may still take.
    public int waiting() {
        return lines.get().size() - failed();
    }

    /// How many of them no printer has taken.
    public int failed() {
        return (int) lines.get().stream()
                .filter(left -> left.state() == PrintQueue.State.FAILED)
                .count();
    }

    /// It is not sent, or not needed on paper.
    public void takeOff(Left left) {
        act(() -> papers.takeOff(left, ways.by().getAsLong()));
    }

    /// The same printer once more.
    public void again(Left left) {
        sendTo(left, left.job().printer());
    }

    /// Asks which printer it should be.
    public void ask(Left left) {
        said.set(Said.NOTHING);
        ways.printing()
                .run(
                        () -> ways.printers().get(),
                        names -> question.set(Optional.of(new Question(left, names))),
                        _ -> said.set(Said.FAILED));
    }

    public void sendTo(Left left, String printer) {
        act(() -> papers.sendTo(left, printer));
    }

    private void act(Callable<Boolean> act) {
        question.set(Optional.empty());
        ways.background()
                .run(
                        act,
                        done -> {
                            said.set(done ? Said.NOTHING : Said.BEGUN);
                            read();
                            ways.changed().run();
                        },
                        _ -> {
                            said.set(Said.FAILED);
                            read();
                        });
    }

    /// The oldest first.
    public ReadOnlyObjectProperty<List<Left>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
