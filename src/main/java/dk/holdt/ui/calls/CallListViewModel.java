package dk.holdt.ui.calls;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the lists of those who wait have in common: one act at a time, and what came of it.
public abstract class CallListViewModel {

    final Background background;
    final LongSupplier by;
    final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private boolean underWay;

    /// @param by the id of the member of staff who acts
    /// @param onChanged told after each act that was done
    CallListViewModel(Background background, LongSupplier by, Runnable onChanged) {
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    /// Reads all of it anew; what cannot be read stays as it was.
    public abstract void read();

    /// Asked for twice in haste it is done once.
    ///
    /// @param done is handed the repair as it is after it
    final void act(Callable<Acted> act, Consumer<Dossier> done) {
        if (underWay) {
            return;
        }
        underWay = true;
        refusals.set(List.of());
        background.run(act, acted -> acted(acted, done), _ -> {
            underWay = false;
            failed.set(true);
        });
    }

    private void acted(Acted acted, Consumer<Dossier> done) {
        underWay = false;
        failed.set(false);
        switch (acted) {
            case Acted.Done(var after) -> {
                done.accept(after);
                onChanged.run();
            }
            case Acted.Refused(var why) -> refusals.set(why);
        }
    }

    final void forgetRefusals() {
        refusals.set(List.of());
    }

    /// Why the last act was not done; empty when it was.
    public final ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer.
    public final ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
