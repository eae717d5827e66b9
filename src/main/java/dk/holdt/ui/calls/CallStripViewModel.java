package dk.holdt.ui.calls;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.ReadCalls;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The calls that are due, as they were last read. What cannot be read again stays: a call is still owed.
public final class CallStripViewModel {

    private final ReadCalls calls;
    private final CallWording wording;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<CallLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private int asked;

    private record Read(List<CallLine> lines, int waiting) {}

    public CallStripViewModel(ReadCalls calls, CallWording wording, Background background) {
        this.calls = calls;
        this.wording = wording;
        this.background = background;
    }

    public void read() {
        asked++;
        var mine = asked;
        background.run(
                this::worded,
                read -> {
                    if (mine == asked) {
                        waiting.set(read.waiting());
                        lines.set(read.lines());
                    }
                },
                _ -> {});
    }

    private Read worded() {
        var read = calls.read();
        var due = read.due().stream()
                .map(call -> wording.line(call, read.readAt()))
                .toList();
        return new Read(due, read.items().size());
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
