package dk.holdt.ui.board;

import dk.holdt.usecase.board.ReadBoard.Band;

/// One line of the list: the heading of a band, or a repair in it.
sealed interface BoardLine {

    Band band();

    /// @param count how many repairs it has, folded or not
    record Heading(Band band, int count, boolean folded) implements BoardLine {}

    record Repair(Band band, BoardRow row) implements BoardLine {}

    /// Whether both stand for the same thing, perhaps read at another minute.
    default boolean isSameAs(BoardLine other) {
        return switch (this) {
            case Heading heading -> other instanceof Heading && heading.band() == other.band();
            case Repair repair ->
                other instanceof Repair one
                        && repair.row().number().equals(one.row().number());
        };
    }
}
