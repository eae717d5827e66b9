package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which repairs of the board are marked, for an act on all of them. A mark is not the selection: it stays where the
/// row goes, and until it is taken away.
final class BoardMarks {

    private final ReadOnlyObjectWrapper<Set<RepairNumber>> marked =
            new ReadOnlyObjectWrapper<>(this, "marked", Set.of());
    private Optional<BoardLine> anchor = Optional.empty();
    private Set<RepairNumber> before = Set.of();

    /// Marks the repair, or takes its mark away.
    void toggle(RepairNumber number) {
        rest();
        var next = new LinkedHashSet<>(marked.get());
        if (!next.remove(number)) {
            next.add(number);
        }
        set(next);
    }

    /// Marks every repair from where the range began to here; a range that comes back takes its marks with it.
    ///
    /// @param from where the range begins, if none has begun since the last [#rest]
    void range(List<BoardLine> lines, int from, int to) {
        if (anchor.isEmpty()) {
            anchor = Optional.of(lines.get(from));
            before = marked.get();
        }
        var next = new LinkedHashSet<>(before);
        var began = indexOf(lines, anchor.get(), from);
        for (var line : lines.subList(Math.min(began, to), Math.max(began, to) + 1)) {
            if (line instanceof BoardLine.Repair repair) {
                next.add(repair.row().number());
            }
        }
        set(next);
    }

    private static int indexOf(List<BoardLine> lines, BoardLine wanted, int otherwise) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isSameAs(wanted)) {
                return i;
            }
        }
        return otherwise;
    }

    /// The next range begins anew.
    void rest() {
        anchor = Optional.empty();
    }

    /// Takes the marks of these away.
    void take(Collection<RepairNumber> numbers) {
        rest();
        var next = new LinkedHashSet<>(marked.get());
        next.removeAll(numbers);
        set(next);
    }

    /// Takes all marks away; answers whether there were any.
    boolean clear() {
        var any = !marked.get().isEmpty();
        take(marked.get());
        return any;
    }

    /// What is not on the board any longer is not marked either.
    void keep(Collection<RepairNumber> open) {
        var next = new LinkedHashSet<>(marked.get());
        next.retainAll(open);
        set(next);
    }

    private void set(Set<RepairNumber> next) {
        if (!next.equals(marked.get())) {
            marked.set(Set.copyOf(next));
        }
    }

    boolean contains(RepairNumber number) {
        return marked.get().contains(number);
    }

    ReadOnlyObjectProperty<Set<RepairNumber>> markedProperty() {
        return marked.getReadOnlyProperty();
    }
}
