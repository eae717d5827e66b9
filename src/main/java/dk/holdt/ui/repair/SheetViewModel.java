package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.look.RepairPage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What every sheet about one repair knows: the repair as it was read, and what came of the act it is open for.
public abstract class SheetViewModel {

    final RepairNumber number;
    final RepairDesk desk;
    final Background background;
    final LongSupplier by;
    final SheetAct saving;
    final ReadOnlyObjectWrapper<Optional<RepairPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());

    /// @param by the id of the member of staff who acts
    SheetViewModel(RepairNumber number, RepairDesk desk, Background background, LongSupplier by) {
        this.number = Objects.requireNonNull(number, "number");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.background = Objects.requireNonNull(background, "background");
        this.by = Objects.requireNonNull(by, "by");
        this.saving = new SheetAct(background);
    }

    /// Empty until the repair has been read.
    public final ReadOnlyObjectProperty<Optional<RepairPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Why nothing was saved; empty when it was.
    public final ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return saving.refusals();
    }

    /// Whether the store did not answer.
    public final ReadOnlyBooleanProperty failedProperty() {
        return saving.failed();
    }
}
