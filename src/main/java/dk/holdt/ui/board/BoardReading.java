package dk.holdt.ui.board;

import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.usecase.find.Found;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The board as it was read at one moment, in words, group by group in their order.
///
/// @param last the repair that was handed over last; empty while any is open
public record BoardReading(Instant at, Map<Band, List<BoardRow>> bands, Optional<Found> last) {

    public BoardReading {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    int size() {
        return bands.values().stream().mapToInt(List::size).sum();
    }
}
