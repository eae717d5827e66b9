package dk.holdt.ui.board;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.ReadUnfinished;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The intakes that were put aside, as they were last read.
public final class UnfinishedViewModel {

    private final ReadUnfinished unfinished;
    private final KeepDrafts drafts;
    private final Background background;
    private final LongSupplier by;
    private final Consumer<UUID> gone;
    private final ReadOnlyObjectWrapper<List<ReadUnfinished.Line>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private int asked;

    /// @param by who is at the keyboard
    /// @param gone told of each draft that was thrown away, in case it stands in the form
    public UnfinishedViewModel(
            ReadUnfinished unfinished, KeepDrafts drafts, Background background, LongSupplier by, Consumer<UUID> gone) {
        this.unfinished = unfinished;
        this.drafts = drafts;
        this.background = background;
        this.by = by;
        this.gone = gone;
    }

    /// Reads again; what cannot be read stays as it was, because the board says that it cannot.
    public void read() {
        asked++;
        var mine = asked;
        background.run(
                unfinished::read,
                read -> {
                    if (mine == asked) {
                        lines.set(read);
                    }
                },
                _ -> {});
    }

    /// Throws a draft away.
    ///
    /// @param then is handed what can be brought back
    public void throwAway(UUID draft, Consumer<Draft> then) {
        gone.accept(draft);
        var who = by.getAsLong();
        background.run(
                () -> drafts.throwAway(draft, who),
                thrown -> {
                    read();
                    thrown.ifPresent(then);
                },
                _ -> read());
    }

    /// The draft stands there again.
    public void bringBack(Draft draft) {
        background.run(
                () -> {
                    drafts.bringBack(draft);
                    return true;
                },
                _ -> read(),
                _ -> read());
    }

    /// Those begun first come first.
    public ReadOnlyObjectProperty<List<ReadUnfinished.Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
