package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Moving a repair to another stage from a list: which moves there are, and where each leads now.
public final class MoveOnViewModel extends SheetViewModel {

    private final Runnable onSaved;
    private final ObjectProperty<MoveOn.Step> step = new SimpleObjectProperty<>(this, "step");

    /// @param by the id of the member of staff who acts
    /// @param onSaved told once it has moved
    public MoveOnViewModel(
            RepairNumber number, RepairDesk desk, Background background, LongSupplier by, Runnable onSaved) {
        super(number, desk, background, by);
        this.onSaved = onSaved;
    }

    public void read() {
        background.run(
                () -> desk.reading().read(number),
                read -> {
                    page.set(read);
                    saving.unread(read.isEmpty());
                },
                _ -> saving.unread(true));
    }

    /// Every move, open or not; the one that is not says why when it is asked for.
    public List<MoveOn.Move> moves() {
        return page.get().map(shown -> MoveOn.moves(shown.dossier())).orElse(List.of());
    }

    public void save() {
        if (step.get() == null || page.get().isEmpty()) {
            return;
        }
        var seen = Seen.of(page.get().get().dossier());
        var chosen = step.get();
        saving.run(() -> desk.moves().move(seen, by.getAsLong(), chosen), onSaved);
    }

    /// The move; null, as JavaFX has it, while none is chosen.
    public ObjectProperty<MoveOn.Step> stepProperty() {
        return step;
    }
}
