package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Objects;
import java.util.function.Consumer;

/// What the board asks of screens that it does not know, each for the selected repair.
///
/// @param note opens the sheet that writes in the journal
/// @param newTime opens the sheet for a new time
/// @param call opens the sheet of the call that is owed, or that promises one
/// @param stage opens the sheet that moves it to another stage
/// @param print prints its newest paper once more
/// @param place opens the sheet that says where it lies
public record BoardWays(
        Consumer<RepairNumber> note,
        Consumer<RepairNumber> newTime,
        Consumer<RepairNumber> call,
        Consumer<RepairNumber> stage,
        Consumer<RepairNumber> print,
        Consumer<RepairNumber> place) {

    public BoardWays {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(newTime, "newTime");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(place, "place");
    }
}
