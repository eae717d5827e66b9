package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import java.util.List;

/// One part swapped for another, point by point in a table.
final class SwapWriter {

    private SwapWriter() {}

    static void write(Sheet sheet, Block.SwapTable swap) {
        sheet.put("div", "swap", group -> {
            group.put("h3", "", swap.part());
            group.put("table", "rows", grid -> {
                grid.put("thead", "", head -> head.put("tr", "", row -> heads(row, swap.heads())));
                grid.put("tbody", "", body -> swap.rows().forEach(row -> row(body, row)));
            });
            swap.closing().forEach(line -> group.put("p", "closing", line));
        });
    }

    private static void heads(Sheet sheet, Block.SwapTable.Heads heads) {
        for (var head : List.of(heads.point(), heads.removed(), heads.fitted(), heads.verdict())) {
            sheet.put("th", "", cell -> cell.text(head));
        }
    }

    private static void row(Sheet sheet, Block.SwapTable.Row row) {
        sheet.put("tr", row.standsOut() ? "stands-out" : "", cells -> {
            for (var text : List.of(row.point(), row.removed(), row.fitted(), row.verdict())) {
                cells.put("td", "", cell -> cell.text(text));
            }
        });
    }
}
