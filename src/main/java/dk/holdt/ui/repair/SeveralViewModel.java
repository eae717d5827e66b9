package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.look.RepairPage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The same act on several repairs: on which of them it can be done now, and what became of it. Those that were left as
/// they were stay on the sheet, with the reason.
public final class SeveralViewModel {

    private final SeveralDesk desk;
    private final Background background;
    private final LongSupplier by;
    private final Consumer<Several> onActed;
    private final ReadOnlyObjectWrapper<List<Dossier>> repairs =
            new ReadOnlyObjectWrapper<>(this, "repairs", List.of());
    private final ReadOnlyObjectWrapper<Optional<Several>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private List<RepairNumber> numbers;
    private boolean underWay;

    /// @param by the id of the member of staff who acts
    /// @param onActed told what became of it, on which of them it was done and on which not
    public SeveralViewModel(
            List<RepairNumber> numbers,
            SeveralDesk desk,
            Background background,
            LongSupplier by,
            Consumer<Several> onActed) {
        this.numbers = List.copyOf(numbers);
        this.desk = desk;
        this.background = background;
        this.by = by;
        this.onActed = onActed;
    }

    public void read() {
        var asked = numbers;
        background.run(
                () -> asked.stream()
                        .flatMap(number -> desk.reading().read(number).stream())
                        .map(RepairPage::dossier)
                        .toList(),
                repairs::set,
                _ -> failed.set(true));
    }

    /// Where a step leads this repair now; empty where it is not open.
    static Optional<Stage> leadsTo(Dossier dossier, MoveOn.Step step) {
        return MoveOn.moves(dossier).stream()
                .filter(move -> move.step() == step)
                .findFirst()
                .flatMap(MoveOn.Move::leadsTo);
    }

    /// On how many of them a step is open now.
    long open(MoveOn.Step step) {
        return repairs.get().stream()
                .filter(one -> leadsTo(one, step).isPresent())
                .count();
    }

    void move(MoveOn.Step step) {
        var seen = repairs.get().stream().map(Seen::of).toList();
        if (!seen.isEmpty()) {
            run(() -> desk.acts().move(seen, by.getAsLong(), step));
        }
    }

    void put(String place) {
        var all = numbers;
        run(() -> desk.acts().put(all, by.getAsLong(), place));
    }

    private void run(Callable<Several> act) {
        if (underWay) {
            return;
        }
        underWay = true;
        background.run(act, this::came, _ -> {
            underWay = false;
            failed.set(true);
        });
    }

    private void came(Several several) {
        underWay = false;
        failed.set(false);
        numbers = List.copyOf(several.refused().keySet());
        result.set(Optional.of(several));
        if (!numbers.isEmpty()) {
            read();
        }
        onActed.accept(several);
    }

    /// Those on the sheet, in the order of the board; empty until they are read.
    public ReadOnlyObjectProperty<List<Dossier>> repairsProperty() {
        return repairs.getReadOnlyProperty();
    }

    /// What became of the last try; empty before it.
    public ReadOnlyObjectProperty<Optional<Several>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Whether the store did not answer, and nothing was saved.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
