package dk.holdt.ui.board;

import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.Search;
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

    public BoardReading read() {
        var read = board.read();
        var last = read.size() == 0 ? search.lastCollected() : Optional.<Found>empty();
        return new BoardReading(read.readAt(), wording.word(read), last);
    }
}
