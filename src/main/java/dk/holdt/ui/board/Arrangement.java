package dk.holdt.ui.board;

import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.usecase.board.ReadBoard.Band;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays the rows of the board out under headings. Under each of them they keep the order in which they need a hand.
///
/// @param me the id of the member of staff who is here, for the repairs in that person's hands
record Arrangement(Grouping grouping, long me) {

    /// @param folded the headings whose rows are away
    List<BoardLine> of(Map<Band, List<BoardRow>> bands, Set<BoardGroup> folded) {
        var lines = new ArrayList<BoardLine>();
        grouped(bands).forEach((group, rows) -> {
            if (!rows.isEmpty()) {
                lines.add(new BoardLine.Heading(group, rows.size(), folded.contains(group)));
                if (!folded.contains(group)) {
                    rows.forEach(row -> lines.add(new BoardLine.Repair(group, row)));
                }
            }
        });
        return lines;
    }

    /// The headings under which nothing is folded away: the first one that has rows, or else there would be nothing to
    /// see, and all of them where the whole board has room.
    ///
    /// @param room how many lines can be seen at once
    Set<BoardGroup> open(Map<Band, List<BoardRow>> bands, int room) {
        var filled = new LinkedHashMap<>(grouped(bands));
        filled.values().removeIf(List::isEmpty);
        var lines = filled.values().stream().mapToInt(List::size).sum() + filled.size();
        return filled.keySet().stream().limit(lines <= room ? filled.size() : 1).collect(Collectors.toSet());
    }

    private Map<BoardGroup, List<BoardRow>> grouped(Map<Band, List<BoardRow>> bands) {
        var grouped = new LinkedHashMap<BoardGroup, List<BoardRow>>();
        if (grouping == Grouping.STAGE) {
            byStage(bands).forEach((stage, rows) -> grouped.put(new BoardGroup.ByStage(stage), rows));
        } else {
            bands.forEach((band, rows) -> grouped.put(
                    new BoardGroup.ByPromise(band),
                    rows.stream().filter(this::isWanted).toList()));
        }
        return grouped;
    }

    private static Map<Stage, List<BoardRow>> byStage(Map<Band, List<BoardRow>> bands) {
        var stages = new EnumMap<Stage, List<BoardRow>>(Stage.class);
        bands.values()
                .forEach(rows -> rows.forEach(row ->
                        stages.computeIfAbsent(row.at(), _ -> new ArrayList<>()).add(row)));
        return stages;
    }

    private boolean isWanted(BoardRow row) {
        return grouping != Grouping.MINE
                || row.technician().filter(id -> id == me).isPresent();
    }
}
