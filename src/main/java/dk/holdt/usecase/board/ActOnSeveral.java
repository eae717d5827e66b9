package dk.holdt.usecase.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.shelf.KeepOnShelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The acts that may be done on several repairs at once: the next stage and the place on the shelf. A promise is not
/// among them: it is given to one customer at a time, who is told of it.
///
/// Each repair is asked by itself, in the words of the act on one; all that were done are saved together.
public final class ActOnSeveral {

    private final ChangeRepair changes;
    private final MoveOn moving;
    private final KeepOnShelf places;

    public ActOnSeveral(ChangeRepair changes, MoveOn moving, KeepOnShelf places) {
        this.changes = Objects.requireNonNull(changes, "changes");
        this.moving = Objects.requireNonNull(moving, "moving");
        this.places = Objects.requireNonNull(places, "places");
    }

    /// @param by the member of staff who acts
    public Several move(List<Seen> repairs, long by, MoveOn.Step step) {
        return each(repairs, Seen::number, seen -> moving.move(seen, by, step));
    }

    /// @param name as it stands on the shelf; blank takes them from their places
    public Several put(List<RepairNumber> repairs, long by, String name) {
        return each(repairs, number -> number, number -> places.put(number, by, name));
    }

    private <T> Several each(List<T> repairs, Function<T, RepairNumber> number, Function<T, Acted> act) {
        return changes.together(() -> {
            var answers = new LinkedHashMap<RepairNumber, Acted>();
            repairs.forEach(one -> answers.put(number.apply(one), act.apply(one)));
            return new Several(answers);
        });
    }
}
