package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.Search;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The board as it was last read. Rows stay where they are while somebody uses the keys, and a board that cannot be
/// read again is never shown as an empty one.
public final class BoardViewModel {

    private final ReadBoard readBoard;
    private final ReadRepair readRepair;
    private final Search search;
    private final BoardWording wording;
    private final Background background;
    private final LongSupplier by;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.PROMISE);
    private final Set<BoardGroup> folded = Stream.of(
                    Band.TOMORROW, Band.LATER, Band.WAITING_FOR_CUSTOMER, Band.READY_ON_SHELF)
            .<BoardGroup>map(BoardGroup.ByPromise::new)
            .collect(Collectors.toCollection(HashSet::new));
    private final ObservableList<BoardLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Unread());
    private final ReadOnlyBooleanWrapper orderChanged = new ReadOnlyBooleanWrapper(this, "orderChanged");
    private final ReadOnlyObjectWrapper<Peek> peek = new ReadOnlyObjectWrapper<>(this, "peek", new Peek.Closed());
    private Optional<Read> shown = Optional.empty();
    private Optional<Read> waiting = Optional.empty();
    private boolean held;
    private int asked;
    private int peeked;

    /// What the list stands for.
    public sealed interface State {

        /// Nothing has been read yet.
        record Unread() implements State {}

        /// Nothing could be read so far.
        record Unreadable() implements State {}

        record Fresh(int open) implements State {}

        /// No repair is open.
        ///
        /// @param last the repair that was handed over last
        record Empty(Optional<Found> last) implements State {}

        /// The rows are those of then, because they could not be read again.
        record AsOf(Instant then) implements State {}
    }

    /// The panel beside the board.
    public sealed interface Peek {
        record Closed() implements Peek {}

        record Open(RepairPage page) implements Peek {}

        record Failed() implements Peek {}
    }

    private record Read(Instant at, Map<Band, List<BoardRow>> bands, Optional<Found> last) {
        int size() {
            return bands.values().stream().mapToInt(List::size).sum();
        }
    }

    /// @param by the id of the member of staff who is here
    public BoardViewModel(
            ReadBoard readBoard,
            ReadRepair readRepair,
            Search search,
            BoardWording wording,
            Background background,
            LongSupplier by) {
        this.readBoard = readBoard;
        this.readRepair = readRepair;
        this.search = search;
        this.wording = wording;
        this.background = background;
        this.by = by;
        grouping.addListener((_, _, _) -> arrangeAnew());
    }

    /// Reads the board again, away from the screen's thread.
    public void read() {
        asked++;
        var mine = asked;
        background.run(
                () -> {
                    var board = readBoard.read();
                    var last = board.size() == 0 ? search.lastCollected() : Optional.<Found>empty();
                    return new Read(board.readAt(), wording.word(board), last);
                },
                read -> {
                    if (mine == asked) {
                        arrived(read);
                    }
                },
                _ -> state.set(
                        shown.<State>map(before -> new State.AsOf(before.at())).orElseGet(State.Unreadable::new)));
    }

    /// A key was pressed: rows stay put until [#release].
    public void hold() {
        held = true;
    }

    /// No key for ten seconds, or F5: the newest order is shown.
    public void release() {
        held = false;
        waiting.ifPresent(this::show);
    }

    private void arrived(Read read) {
        if (held && shown.isPresent() && !sameOrder(arrange(read))) {
            waiting = Optional.of(read);
            orderChanged.set(true);
        } else {
            show(read);
        }
    }

    private boolean sameOrder(List<BoardLine> next) {
        if (next.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).isSameAs(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void show(Read read) {
        shown = Optional.of(read);
        waiting = Optional.empty();
        orderChanged.set(false);
        lines.setAll(arrange(read));
        state.set(read.size() == 0 ? new State.Empty(read.last()) : new State.Fresh(read.size()));
    }

    private List<BoardLine> arrange(Read read) {
        return new Arrangement(grouping.get(), by.getAsLong()).of(read.bands(), folded);
    }

    private void arrangeAnew() {
        shown.ifPresent(read -> lines.setAll(arrange(read)));
    }

    /// Folds a group away behind its heading, or opens it.
    void fold(BoardGroup group, boolean away) {
        var changed = away ? folded.add(group) : folded.remove(group);
        if (changed) {
            arrangeAnew();
        }
    }

    /// By promise, by stage, or only those of whoever is here.
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// Shows a repair beside the board.
    public void peek(RepairNumber number) {
        peeked++;
        var mine = peeked;
        background.run(
                () -> readRepair.read(number),
                page -> {
                    if (mine == peeked) {
                        peek.set(page.<Peek>map(Peek.Open::new).orElseGet(Peek.Failed::new));
                    }
                },
                _ -> {
                    if (mine == peeked) {
                        peek.set(new Peek.Failed());
                    }
                });
    }

    public void closePeek() {
        peeked++;
        peek.set(new Peek.Closed());
    }

    ObservableList<BoardLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// A newer order waits until the keys rest.
    public ReadOnlyBooleanProperty orderChangedProperty() {
        return orderChanged.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Peek> peekProperty() {
        return peek.getReadOnlyProperty();
    }
}
