package dk.holdt.ui.board;

/// One line of the list: a heading, or a repair under it.
sealed interface BoardLine {

    BoardGroup group();

    /// @param count how many repairs it has, folded or not
    record Heading(BoardGroup group, int count, boolean folded) implements BoardLine {}

    record Repair(BoardGroup group, BoardRow row) implements BoardLine {}

    /// Whether both stand for the same thing, perhaps read at another minute.
    default boolean isSameAs(BoardLine other) {
        return switch (this) {
            case Heading heading -> other instanceof Heading && heading.group().equals(other.group());
            case Repair repair ->
                other instanceof Repair one
                        && repair.row().number().equals(one.row().number());
        };
    }
}
