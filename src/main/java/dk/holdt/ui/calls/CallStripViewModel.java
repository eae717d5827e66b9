package dk.holdt.ui.calls;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.ReadCalls;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The calls that are due, as they were last read. What cannot be read again stays: a call is still owed.
public final class CallStripViewModel {

    private final ReadCalls calls;
    private final CallWording wording;
    private final Background background;
    private final AtCounter atCounter;
    private final ReadOnlyObjectWrapper<List<CallLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private Optional<ReadCalls.Calls> shown = Optional.empty();
    private int asked;

    /// @param atCounter says how the customers are named
    public CallStripViewModel(ReadCalls calls, CallWording wording, Background background, AtCounter atCounter) {
        this.calls = calls;
        this.wording = wording;
        this.background = background;
        this.atCounter = atCounter;
        atCounter.namesProperty().subscribe((_, _) -> shown.ifPresent(this::show));
    }

    public void read() {
        asked++;
        var mine = asked;
        background.run(
                calls::read,
                read -> {
                    if (mine == asked) {
                        show(read);
                    }
                },
                _ -> {});
    }

    private void show(ReadCalls.Calls read) {
        shown = Optional.of(read);
        waiting.set(read.items().size());
        lines.set(read.due().stream()
                .map(call -> wording.line(call, read.readAt(), atCounter.names()))
                .toList());
    }

    /// How many wait for a word from us, beside those in the strip.
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The one that is most overdue on top.
    ReadOnlyObjectProperty<List<CallLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
