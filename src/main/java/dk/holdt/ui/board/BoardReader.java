package dk.holdt.ui.board;

import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.Search;
import dk.holdt.words.Names;
import java.util.Objects;
import java.util.Optional;

/// Reads the board and words it, away from the screen's thread.
public final class BoardReader {

    private final ReadBoard board;
    private final Search search;
    private final BoardWording wording;

    public BoardReader(ReadBoard board, Search search, BoardWording wording) {
        this.board = Objects.requireNonNull(board, "board");
        this.search = Objects.requireNonNull(search, "search");
        this.wording = Objects.requireNonNull(wording, "wording");
    }

    /// @param names how the customers are named; the reading can name them in another way later
    public BoardReading read(Names names) {
        var read = board.read();
        var last = read.size() == 0 ? search.lastCollected() : Optional.<Found>empty();
        return new BoardReading(read, wording, names, last);
    }
}
