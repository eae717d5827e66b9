package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The papers of a repair: printing what was frozen once more and labels anew, and asking for a printer where none is
/// chosen.
public final class PapersViewModel {

    private final RepairNumber number;
    private final PapersDesk desk;
    private final Background background;
    private final Runnable onQueued;
    private final ReadOnlyObjectWrapper<Optional<PrintPaper.Papers>> papers =
            new ReadOnlyObjectWrapper<>(this, "papers", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final ReadOnlyStringWrapper unprintable = new ReadOnlyStringWrapper(this, "unprintable", "");
    private final ReadOnlyBooleanWrapper withdrawn = new ReadOnlyBooleanWrapper(this, "withdrawn");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /// Something to print, and what for.
    public record Wanted(PrintQueue.Item item, PrintPurpose purpose) {}

    /// Which printer it is for; with no names the machine has none.
    public record Question(Wanted wanted, List<String> printers) {
        public Question {
            printers = List.copyOf(printers);
        }
    }

    /// @param onQueued told when something has been put in the print queue
    public PapersViewModel(RepairNumber number, PapersDesk desk, Background background, Runnable onQueued) {
        this.number = number;
        this.desk = desk;
        this.background = background;
        this.onQueued = onQueued;
    }

    public void read() {
        background.run(() -> desk.printing().of(number), this::show, _ -> failed.set(true));
    }

    private void show(PrintPaper.Papers read) {
        papers.set(Optional.of(read));
    }

    public Wanted wanted(Documents.Issued paper) {
        return new Wanted(new PrintQueue.Item.Document(paper.id()), PrintPurpose.of(paper.kind()));
    }

    public Wanted labels() {
        return new Wanted(new PrintQueue.Item.Labels(number), PrintPurpose.LABEL);
    }

    /// Prints the newest paper that counts.
    public void printNewest() {
        papers.get().ifPresent(read -> {
            withdrawn.set(!read.issued().isEmpty() && read.newest().isEmpty());
            read.newest().map(this::wanted).ifPresent(this::print);
        });
    }

    /// Prints on the printer that is chosen for it; without one it is asked for. What paper cannot show is said first.
    public void print(Wanted wanted) {
        failed.set(false);
        said(
                wanted,
                () -> background.run(
                        () -> desk.printing().of(number).printer(wanted.purpose()),
                        known -> known.ifPresentOrElse(printer -> printOn(wanted, printer), () -> ask(wanted)),
                        _ -> failed.set(true)));
    }

    private void said(Wanted wanted, Runnable then) {
        if (!(wanted.item() instanceof PrintQueue.Item.Document(var id))) {
            then.run();
            return;
        }
        desk.paper()
                .run(
                        () -> desk.printing().unprintable(id),
                        signs -> {
                            unprintable.set(signs);
                            then.run();
                        },
                        _ -> failed.set(true));
    }

    /// Asks which printer it should be this time.
    public void ask(Wanted wanted) {
        desk.printer()
                .run(
                        () -> desk.printers().get(),
                        names -> question.set(Optional.of(new Question(wanted, names))),
                        _ -> failed.set(true));
    }

    /// Prints on this printer, which is kept for the next time where none was chosen yet.
    public void printOn(Wanted wanted, String printer) {
        question.set(Optional.empty());
        background.run(
                () -> {
                    desk.printing().print(wanted.item(), wanted.purpose(), printer);
                    return desk.printing().of(number);
                },
                read -> {
                    show(read);
                    desk.queued().run();
                    onQueued.run();
                },
                _ -> failed.set(true));
    }

    /// Takes back a print that has not begun.
    public void cancel(Wanted wanted) {
        background.run(
                () -> desk.printing().cancel(wanted.item()),
                _ -> {
                    read();
                    desk.queued().run();
                },
                _ -> failed.set(true));
    }

    /// Hands over the pages as PDF.
    public void pages(Wanted wanted, Consumer<byte[]> then) {
        failed.set(false);
        desk.paper().run(() -> pdf(wanted), then, _ -> failed.set(true));
    }

    /// Shows the pages in the machine's own program.
    ///
    /// @param name of the file, without a folder
    public void open(Wanted wanted, String name) {
        failed.set(false);
        desk.paper()
                .run(
                        () -> desk.pages().laid().apply(name, pdf(wanted)),
                        desk.pages().open(),
                        _ -> failed.set(true));
    }

    private byte[] pdf(Wanted wanted) {
        return switch (wanted.item()) {
            case PrintQueue.Item.Document(var id) -> desk.pages().document().apply(id);
            case PrintQueue.Item.Labels(var repair) -> desk.pages().labels().apply(repair);
        };
    }

    /// The signs of the last printed document that paper cannot show, with their places; blank when there are none.
    public ReadOnlyStringProperty unprintableProperty() {
        return unprintable.getReadOnlyProperty();
    }

    /// Whether a paper was asked for where none counts any longer, so that nothing was printed.
    public ReadOnlyBooleanProperty withdrawnProperty() {
        return withdrawn.getReadOnlyProperty();
    }

    /// Empty until they are read.
    public ReadOnlyObjectProperty<Optional<PrintPaper.Papers>> papersProperty() {
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
