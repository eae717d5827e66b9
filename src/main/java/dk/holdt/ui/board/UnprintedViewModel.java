package dk.holdt.ui.board;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.receipt.SavedNotPrinted;
import dk.holdt.usecase.receipt.UnprintedPapers.Unprinted;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saved intakes without paper, as they were last read.
public final class UnprintedViewModel {

    private final SavedNotPrinted papers;
    private final Background background;
    private final LongSupplier by;
    private final Runnable queued;
    private final ReadOnlyObjectWrapper<List<Unprinted>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());

    /// @param queued told when a paper has been put in the print queue
    public UnprintedViewModel(SavedNotPrinted papers, Background background, LongSupplier by, Runnable queued) {
        this.papers = papers;
        this.background = background;
        this.by = by;
        this.queued = queued;
    }

    /// Who is at the keyboard.
    long by() {
        return by.getAsLong();
    }

    public void read() {
        background.run(papers::read, lines::set, _ -> {});
    }

    /// Prints on the printer that was used last.
    ///
    /// @param noPrinter where none was chosen yet, and it has to be asked for
    public void print(Unprinted paper, Runnable noPrinter) {
        background.run(
                () -> papers.print(paper),
                sent -> {
                    if (sent) {
                        read();
                        queued.run();
                    } else {
                        noPrinter.run();
                    }
                },
                _ -> read());
    }

    /// Nobody needs it on paper.
    public void notNeeded(Unprinted paper) {
        change(() -> papers.notNeeded(paper.document(), by.getAsLong()));
    }

    /// It is needed after all.
    public void needed(Unprinted paper) {
        change(() -> papers.needed(paper.document()));
    }

    private void change(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return true;
                },
                _ -> read(),
                _ -> read());
    }

    /// The oldest first.
    public ReadOnlyObjectProperty<List<Unprinted>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
