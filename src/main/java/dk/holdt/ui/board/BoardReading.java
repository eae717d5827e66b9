package dk.holdt.ui.board;

import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.usecase.find.Found;
import dk.holdt.words.Names;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The board as it was read at one moment, in words, group by group in their order.
public final class BoardReading {

    private final ReadBoard.Board board;
    private final BoardWording wording;
    private final Names names;
    private final Optional<Found> last;
    private final Map<Band, List<BoardRow>> bands;

    /// @param last the repair that was handed over last; empty while any is open
    BoardReading(ReadBoard.Board board, BoardWording wording, Names names, Optional<Found> last) {
        this.board = board;
        this.wording = wording;
        this.names = names;
        this.last = last;
        this.bands = Collections.unmodifiableMap(new LinkedHashMap<>(wording.word(board, names)));
    }

    /// The same with the customers named like this.
    BoardReading naming(Names wanted) {
        return wanted == names ? this : new BoardReading(board, wording, wanted, last);
    }

    Instant at() {
        return board.readAt();
    }

    Map<Band, List<BoardRow>> bands() {
        return bands;
    }

    Optional<Found> last() {
        return last;
    }

    int size() {
        return board.size();
    }
}
