package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.receipt.Documents;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The papers of a repair: printing what was frozen once more, and asking for a printer where none is known.
public final class PapersViewModel {

    private final RepairNumber number;
    private final PapersDesk desk;
    private final Background background;
    private final Runnable onQueued;
    private final ReadOnlyObjectWrapper<List<Documents.Issued>> papers =
            new ReadOnlyObjectWrapper<>(this, "papers", List.of());
    private final ReadOnlyObjectWrapper<Optional<Question>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyStringWrapper unprintable = new ReadOnlyStringWrapper(this, "unprintable", "");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /// Which printer a document is for; with no names the machine has none.
    public record Question(long document, List<String> printers) {
        public Question {
            printers = List.copyOf(printers);
        }
    }

    /// @param onQueued told when a document has been put in the print queue
    public PapersViewModel(RepairNumber number, PapersDesk desk, Background background, Runnable onQueued) {
        this.number = number;
        this.desk = desk;
        this.background = background;
        this.onQueued = onQueued;
    }

    public void read() {
        background.run(() -> desk.printing().of(number), papers::set, _ -> failed.set(true));
    }

    /// Prints the newest paper.
    public void printNewest() {
        papers.get().stream().findFirst().ifPresent(newest -> print(newest.id()));
    }

    /// Prints on the printer that was used last; without one it is asked for.
    public void print(long document) {
        failed.set(false);
        desk.paper().run(() -> desk.printing().unprintable(document), unprintable::set, _ -> failed.set(true));
        background.run(
                () -> desk.printing().printer(),
                known -> known.ifPresentOrElse(printer -> printOn(document, printer), () -> ask(document)),
                _ -> failed.set(true));
    }

    private void ask(long document) {
        desk.paper()
                .run(
                        () -> desk.printers().get(),
                        names -> question.set(Optional.of(new Question(document, names))),
                        _ -> failed.set(true));
    }

    /// Prints on this printer, which is remembered for the next time.
    public void printOn(long document, String printer) {
        question.set(Optional.empty());
        background.run(
                () -> {
                    desk.printing().print(document, printer);
                    return desk.printing().of(number);
                },
                read -> {
                    papers.set(read);
                    onQueued.run();
                },
                _ -> failed.set(true));
    }

    /// Takes back a print that has not begun.
    public void cancel(long document) {
        background.run(() -> desk.printing().cancel(document), _ -> read(), _ -> failed.set(true));
    }

    /// The signs of the last printed document that paper cannot show; blank when there are none.
    public ReadOnlyStringProperty unprintableProperty() {
        return unprintable.getReadOnlyProperty();
    }

    /// Hands over the pages of a document as PDF.
    public void pages(long document, Consumer<byte[]> then) {
        failed.set(false);
        desk.paper().run(() -> desk.pages().apply(document), then, _ -> failed.set(true));
    }

    /// The newest first.
    public ReadOnlyObjectProperty<List<Documents.Issued>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    /// Which printer it should be, while that has to be asked.
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Whether the last act with paper did not succeed.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
