package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What the board asks of screens that it does not know, for the selected repair or for those that are marked.
///
/// @param note opens the sheet that writes in the journal
/// @param newTime opens the sheet for a new time
/// @param call opens the sheet of the call that is owed, or that promises one
/// @param stage opens the sheet that moves one or several to another stage
/// @param print prints its newest paper once more
/// @param place opens the sheet that says where one or several lie
public record BoardWays(
        Consumer<RepairNumber> note,
        Consumer<RepairNumber> newTime,
        Consumer<RepairNumber> call,
        OnAll stage,
        Consumer<RepairNumber> print,
        OnAll place) {

    /// An act on one repair or on several at once.
    public interface OnAll {

        /// @param numbers at least one
        /// @param done told on which of them it was done, if on any
        void open(List<RepairNumber> numbers, Consumer<List<RepairNumber>> done);
    }

    public BoardWays {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(newTime, "newTime");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(place, "place");
    }
}
