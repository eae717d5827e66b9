package dk.holdt.ui.calls;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.ReadCalls;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The calls that are due, as they were last read. What cannot be read again stays: a call is still owed.
public final class CallStripViewModel {

    private final ReadCalls calls;
    private final CallWording wording;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<CallLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private String nobody;
    private int asked;

    private record Read(List<CallLine> lines, String nobody) {}

    public CallStripViewModel(ReadCalls calls, CallWording wording, Background background) {
        this.calls = calls;
        this.wording = wording;
        this.background = background;
        this.nobody = wording.nobody();
    }

    public void read() {
        asked++;
        var mine = asked;
        background.run(
                this::worded,
                read -> {
                    if (mine == asked) {
                        nobody = read.nobody();
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
        var next = read.open().stream().findFirst();
        return new Read(
                due, next.map(call -> wording.nobody(call, read.readAt())).orElseGet(wording::nobody));
    }

    /// What is said while none is due.
    public String nobody() {
        return nobody;
    }

    /// The one that is most overdue on top.
    ReadOnlyObjectProperty<List<CallLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
