package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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

    private final BoardReader reader;
    private final ReadRepair readRepair;
    private final Background background;
    private final LongSupplier by;
    private final AtCounter atCounter;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.PROMISE);
    private final Set<BoardGroup> folded = Stream.of(
                    Band.TOMORROW, Band.LATER, Band.WAITING_FOR_CUSTOMER, Band.READY_ON_SHELF)
            .<BoardGroup>map(BoardGroup.ByPromise::new)
            .collect(Collectors.toCollection(HashSet::new));
    private final Set<BoardGroup> foldedByHand = new HashSet<>();
    private final BoardMarks marks = new BoardMarks();
    private final ObservableList<BoardLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Unread());
    private final ReadOnlyBooleanWrapper orderChanged = new ReadOnlyBooleanWrapper(this, "orderChanged");
    private final ReadOnlyObjectWrapper<Peek> peek = new ReadOnlyObjectWrapper<>(this, "peek", new Peek.Closed());
    private Optional<Future<BoardReading>> first;
    private Optional<BoardReading> shown = Optional.empty();
    private Optional<BoardReading> waiting = Optional.empty();
    private boolean held;
    private int room;
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

    /// @param first was begun before the window was made, and is what the first [#read] shows; empty for none
    /// @param by the id of the member of staff who is here
    /// @param atCounter says how the customers are named
    public BoardViewModel(
            BoardReader reader,
            Optional<Future<BoardReading>> first,
            ReadRepair readRepair,
            Background background,
            LongSupplier by,
            AtCounter atCounter) {
        this.atCounter = atCounter;
        this.reader = reader;
        this.first = first;
        this.readRepair = readRepair;
        this.background = background;
        this.by = by;
        grouping.addListener((_, _, _) -> arrangeAnew());
        atCounter.namesProperty().subscribe((_, _) -> arrangeAnew());
    }

    /// Reads the board again, away from the screen's thread.
    public void read() {
        asked++;
        var begun = first;
        first = Optional.empty();
        if (begun.filter(one -> one.state() == Future.State.SUCCESS).isPresent()) {
            arrived(begun.get().resultNow());
        } else {
            read(begun.<Callable<BoardReading>>map(one -> one::get).orElse(() -> reader.read(atCounter.names())));
        }
    }

    private void read(Callable<BoardReading> work) {
        var mine = asked;
        background.run(
                work,
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

    private void arrived(BoardReading read) {
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

    private void show(BoardReading arrived) {
        var read = arrived.naming(atCounter.names());
        shown = Optional.of(read);
        marks.keep(numbers(read).toList());
        waiting = Optional.empty();
        orderChanged.set(false);
        openByItself(read);
        show(arrange(read));
        state.set(read.size() == 0 ? new State.Empty(read.last()) : new State.Fresh(read.size()));
    }

    /// What has not changed is not drawn again.
    private void show(List<BoardLine> next) {
        if (!lines.equals(next)) {
            lines.setAll(next);
        }
    }

    private List<BoardLine> arrange(BoardReading read) {
        return arrangement().of(read.bands(), folded);
    }

    private Arrangement arrangement() {
        return new Arrangement(grouping.get(), by.getAsLong());
    }

    /// What has come open stays so: rows that fold by themselves would go away under somebody's eyes.
    private void openByItself(BoardReading read) {
        arrangement().open(read.bands(), room).stream()
                .filter(group -> !foldedByHand.contains(group))
                .forEach(folded::remove);
    }

    /// How many lines of the board can be seen at once; 0 until it is laid out.
    void room(int lines) {
        if (lines > room) {
            room = lines;
            arrangeAnew();
        }
        room = lines;
    }

    private void arrangeAnew() {
        shown.map(read -> read.naming(atCounter.names())).ifPresent(read -> {
            shown = Optional.of(read);
            openByItself(read);
            show(arrange(read));
        });
    }

    /// Folds a group away behind its heading, or opens it.
    void fold(BoardGroup group, boolean away) {
        var changed = away ? folded.add(group) : folded.remove(group);
        if (away) {
            foldedByHand.add(group);
        } else {
            foldedByHand.remove(group);
        }
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

    private static Stream<RepairNumber> numbers(BoardReading read) {
        return read.bands().values().stream().flatMap(List::stream).map(BoardRow::number);
    }

    BoardMarks marks() {
        return marks;
    }

    /// The marked repairs in the order of the board, folded away or not.
    List<RepairNumber> marked() {
        return shown.stream()
                .flatMap(BoardViewModel::numbers)
                .filter(marks::contains)
                .toList();
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
