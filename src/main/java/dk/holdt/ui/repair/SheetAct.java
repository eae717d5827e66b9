package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The act that a sheet is open for: asked for twice it is done once, and what came of it is kept here.
final class SheetAct {

    private final Background background;
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private boolean underWay;

    SheetAct(Background background) {
        this.background = Objects.requireNonNull(background, "background");
    }

    /// Does nothing while the one before is under way.
    ///
    /// @param done called when it was saved
    void run(Callable<Acted> act, Runnable done) {
        if (underWay) {
            return;
        }
        underWay = true;
        background.run(act, acted -> came(acted, done), _ -> {
            underWay = false;
            failed.set(true);
        });
    }

    private void came(Acted acted, Runnable done) {
        underWay = false;
        failed.set(false);
        switch (acted) {
            case Acted.Done _ -> {
                refusals.set(List.of());
                done.run();
            }
            case Acted.Refused(var why) -> refusals.set(why);
        }
    }

    /// @param away whether what the sheet has to know could not be read
    void unread(boolean away) {
        failed.set(away);
    }

    /// Why nothing was saved; empty when it was.
    ReadOnlyObjectProperty<List<Refusal>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    /// Whether the store did not answer.
    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }
}
