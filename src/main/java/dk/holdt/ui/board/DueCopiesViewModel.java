package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.datacopy.ReadDataCopies;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The copies of customers' data that somebody has to delete, as they were last read. What cannot be read again stays.
/// JavaFX thread only.
public final class DueCopiesViewModel {

    private final ReadDataCopies reading;
    private final KeepDataCopy keeping;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<ReadDataCopies.Due> due =
            new ReadOnlyObjectWrapper<>(this, "due", new ReadDataCopies.Due(LocalDate.EPOCH, List.of()));
    private boolean begun;

    /// @param onChanged told when a copy was said to be deleted
    public DueCopiesViewModel(
            ReadDataCopies reading, KeepDataCopy keeping, Background background, LongSupplier by, Runnable onChanged) {
        this.reading = reading;
        this.keeping = keeping;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    /// Reads from now on; until the board can be used nothing is asked for beside it.
    public void begin() {
        begun = true;
        read();
    }

    void read() {
        if (begun) {
            background.run(reading::due, due::set, _ -> {});
        }
    }

    /// It is deleted; refused where somebody has said so meanwhile, which the next reading shows.
    void deleted(RepairNumber number) {
        background.run(
                () -> keeping.deleted(number, by.getAsLong()),
                acted -> {
                    if (acted instanceof Acted.Done) {
                        onChanged.run();
                    }
                    read();
                },
                _ -> read());
    }

    /// The oldest first.
    ReadOnlyObjectProperty<ReadDataCopies.Due> dueProperty() {
        return due.getReadOnlyProperty();
    }
}
