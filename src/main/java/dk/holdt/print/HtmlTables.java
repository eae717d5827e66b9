package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import java.util.List;

/// The tables of a document: their heads repeat on every page.
final class HtmlTables {

    private final Html html;

    HtmlTables(Html html) {
        this.html = html;
    }

    void table(Block.Table table) {
        html.in("div", "block", () -> {
            html.text("h2", "", table.heading());
            html.in("table", "", () -> {
                head(table.columns().stream().map(Block.Table.Column::head).toList());
                html.in("tbody", "", () -> table.rows().forEach(row -> row(table.columns(), row)));
            });
        });
    }

    private void row(List<Block.Table.Column> columns, List<String> row) {
        html.in("tr", "", () -> {
            for (int i = 0; i < row.size(); i++) {
                html.cell("td", columns.get(i).amount() ? "amount" : "", row.get(i));
            }
        });
    }

    private void head(List<String> heads) {
        html.in("thead", "", () -> html.in("tr", "", () -> heads.forEach(head -> html.cell("th", "", head))));
    }

    void swap(Block.SwapTable swap) {
        html.in("div", "block swap", () -> {
            html.text("h3", "", swap.part());
            html.in("table", "", () -> {
                head(List.of(
                        swap.heads().point(),
                        swap.heads().removed(),
                        swap.heads().fitted(),
                        swap.heads().verdict()));
                html.in("tbody", "", () -> swap.rows().forEach(this::row));
            });
            swap.closing().forEach(line -> html.text("p", "closing", line));
        });
    }

    private void row(Block.SwapTable.Row row) {
        html.in("tr", row.standsOut() ? "out" : "", () -> {
            html.cell("td", "point", row.point());
            html.cell("td", "", row.removed());
            html.cell("td", "", row.fitted());
            html.cell("td", "verdict", row.verdict());
        });
    }

    void price(Block.PriceBox box) {
        html.in("div", "block price", () -> {
            html.text("h2", "", box.heading());
            for (var row : box.rows()) {
                html.in("div", row.strong() ? "sum strong" : "sum", () -> {
                    html.text("span", "amount", row.amount());
                    html.text("span", "label", row.label());
                });
            }
            box.lines().forEach(line -> html.text("p", "line", line));
        });
    }
}
