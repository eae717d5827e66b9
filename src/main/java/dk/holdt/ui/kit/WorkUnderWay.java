package dk.holdt.ui.kit;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What one form asks away from the screen's thread, and whether an answer to any of it is still to come.
public final class WorkUnderWay implements Background {

    private final Background background;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
    private int open;

    public WorkUnderWay(Background background) {
        this.background = Objects.requireNonNull(background, "background");
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        count(1);
        background.run(work, answer -> answered(onSuccess, answer), failure -> answered(onFailure, failure));
    }

    /// Turns false only after whoever asked was answered and has asked nothing further.
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    private <T> void answered(Consumer<? super T> asker, T answer) {
        try {
            asker.accept(answer);
        } finally {
            count(-1);
        }
    }

    private void count(int more) {
        open += more;
        underWay.set(open > 0);
    }
}
