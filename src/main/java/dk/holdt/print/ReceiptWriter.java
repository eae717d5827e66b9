package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import java.util.List;
import org.w3c.dom.Document;

/// A document as XHTML nodes; how they look is said in `receipt.css`.
final class ReceiptWriter {

    static final String STYLE = Resource.text("/dk/holdt/print/receipt.css");

    /// Boxes are DejaVu's own, so that they can be read out and found as text.
    private static final String TICKED = "☑";

    private static final String OPEN = "☐";

    /// Letters of a line with its details that are read in one look.
    private static final int ONE_LOOK = 600;

    /// How large a heading is set, in points, and the column beside the lines, in millimetres.
    private static final double HEADING = 10;

    private static final double COLUMN = 41;

    private final Sheet sheet;
    private final GlyphProof proof;

    /// How the blocks are headed.
    private String heading = "h2";

    ReceiptWriter(Sheet sheet, GlyphProof proof) {
        this.sheet = sheet;
        this.proof = proof;
    }

    /// The document; what could not be shown is left in `proof`.
    static Document xhtml(Paper paper, GlyphProof proof) {
        var sheet = new Sheet(proof);
        new ReceiptWriter(sheet, proof).write(paper);
        return sheet.document();
    }

    private void write(Paper paper) {
        head(paper, STYLE);
        sheet.put("body", "", body -> {
            body.put("div", "footer", paper.footer());
            masthead(paper.masthead());
            int end = PaperEnd.of(paper.blocks());
            paper.blocks().subList(0, end).forEach(this::block);
            body.put("div", "ending", _ -> paper.blocks()
                    .subList(end, paper.blocks().size())
                    .forEach(this::block));
        });
    }

    /// Language, title and look.
    ///
    /// @param style the whole of it
    void head(Paper paper, String style) {
        var language = paper.language().code();
        sheet.attribute("lang", language);
        sheet.attribute("xml:lang", language);
        sheet.put("head", "", head -> inHead(paper, style));
    }

    private void inHead(Paper paper, String style) {
        var head = paper.masthead();
        var name = "%s %s".formatted(head.title(), head.number());
        sheet.put("title", "", name);
        meta("subject", name);
        meta("description", "%s – %s".formatted(name, head.shop()));
        meta("author", head.shop());
        sheet.put("style", "", css -> css.attribute("type", "text/css").verbatim(style));
    }

    private void meta(String name, String content) {
        sheet.put("meta", "", meta -> meta.attribute("name", name).attribute("content", content));
    }

    private void masthead(Masthead head) {
        sheet.put("div", "shop", shop -> {
            shop.put("p", "shop-name", head.shop());
            shop.put("div", "shop-lines", lines -> head.shopLines().forEach(line -> lines.put("p", "", line)));
        });
        sheet.put("div", "head", top -> {
            top.put("div", "number", number -> number.put("p", "label", head.numberLabel())
                    .put("p", digits(head), head.number()));
            top.put("h1", "", head.title());
            top.put("p", "issue", head.issue());
        });
    }

    /// Several numbers are smaller than one.
    static String digits(Masthead head) {
        return head.number().contains(" ") ? "digits several" : "digits";
    }

    void block(Block block) {
        proof.at(place(block));
        switch (block) {
            case Block.Section section -> sheet.put("h2", "section", section.heading());
            case Block.KeyValues facts -> keyValues("block", facts);
            case Block.SideBySide pair ->
                sheet.put("div", "pair", both -> {
                    keyValues("left", pair.left());
                    keyValues("right", pair.right());
                });
            case Lines lines -> lines(lines);
            case Block.PromiseBox promise -> promise(promise);
            case Block.Table table -> table(table);
            case Block.PriceBox price -> price(price);
            case Block.Note note -> note(note);
            case Block.SwapTable swap -> SwapWriter.write(sheet, swap);
            case Block.Assurance assurance -> sheet.put("p", "assurance", assurance.text());
            case Block.SignatureLine line -> signature(line);
            case Block.Code code -> CodeStrip.of(sheet, code);
            case Block.Device device -> device(device);
        }
    }

    /// What a person finds the block by.
    private static String place(Block block) {
        return switch (block) {
            case Block.Section section -> section.heading();
            case Block.Lines lines -> lines.heading();
            case Block.PromiseBox promise -> promise.heading();
            case Block.Table table -> table.heading();
            case Block.PriceBox price -> price.heading();
            case Block.SwapTable swap -> swap.part();
            case Block.Note note -> note.heading();
            case Block.KeyValues _,
                    Block.SideBySide _,
                    Block.Assurance _,
                    Block.SignatureLine _,
                    Block.Code _,
                    Block.Device _ -> "";
        };
    }

    private void keyValues(String styleClass, Block.KeyValues facts) {
        sheet.put("div", styleClass + " facts", group -> {
            group.put(heading, "", facts.heading());
            for (var row : facts.rows()) {
                if (!row.value().isBlank()) {
                    proof.at(row.label());
                    group.put("div", "fact", fact -> fact.put("div", "label", row.label())
                            .put("div", "value", row.value()));
                }
            }
        });
    }

    private void lines(Lines block) {
        var numbered = block.mark() == Lines.Mark.NUMBER;
        sheet.put("div", place(block.heading()), group -> {
            group.put(heading, "", block.heading());
            group.put(numbered ? "ol" : "ul", look(block.mark()), list -> block.lines()
                    .forEach(line -> item(line, box(block.mark(), line))));
        });
    }

    /// A heading that is too long for its column stands above the lines.
    private static String place(String heading) {
        if (heading.isBlank()) {
            return "block";
        }
        return FittedText.width(heading, true, HEADING) < COLUMN ? "block indented beside" : "block indented";
    }

    private static String look(Lines.Mark mark) {
        return switch (mark) {
            case NONE -> "plain";
            case BOX -> "boxes";
            case BULLET, NUMBER -> "";
        };
    }

    private static String box(Lines.Mark mark, Lines.Line line) {
        if (mark != Lines.Mark.BOX) {
            return "";
        }
        return line.ticked() ? TICKED : OPEN;
    }

    private void item(Lines.Line line, String box) {
        sheet.put("li", isShort(line) ? "kept" : "", item -> {
            item.put("p", "outcome", line.outcome());
            item.put("p", "text", text -> text.put("span", "box", box).text(line.text()));
            line.details().forEach(detail -> item.put("p", "detail", detail));
        });
    }

    /// Short enough to be kept on one page; a long story fills the page first.
    private static boolean isShort(Lines.Line line) {
        return line.text().length() + String.join("", line.details()).length() < ONE_LOOK;
    }

    private void promise(Block.PromiseBox promise) {
        sheet.put("div", "promise", box -> {
            box.put(heading, "", promise.heading());
            box.put("p", "sentence", promise.sentence());
            box.put("p", "hours", promise.hoursLine());
            promise.lines().forEach(line -> box.put("p", "", line));
        });
    }

    private void table(Block.Table table) {
        int whole =
                table.columns().stream().mapToInt(Block.Table.Column::weight).sum();
        sheet.put("div", "block", group -> {
            group.put(heading, "", table.heading());
            group.put("table", "rows", grid -> {
                grid.put(
                        "thead",
                        "",
                        head -> head.put("tr", "", row -> table.columns()
                                .forEach(column -> head(column, 100.0 * column.weight() / whole))));
                grid.put("tbody", "", body -> table.rows()
                        .forEach(cells -> body.put("tr", "", row -> cells(table.columns(), cells))));
            });
        });
    }

    private void head(Block.Table.Column column, double percent) {
        sheet.put("th", column.amount() ? "amount" : "", cell -> cell.attribute(
                        "style", "width: %d%%".formatted(Math.round(percent)))
                .text(column.head()));
    }

    private void cells(List<Block.Table.Column> columns, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            sheet.put("td", columns.get(i).amount() ? "amount" : "", cell -> cell.text(text));
        }
    }

    private void price(Block.PriceBox price) {
        sheet.put("div", "price", box -> {
            box.put(heading, "", price.heading());
            for (var row : price.rows()) {
                box.put("div", row.strong() ? "sum strong" : "sum", sum -> sum.put("div", "amount", row.amount())
                        .put("div", "label", row.label()));
            }
            price.lines().forEach(line -> box.put("p", "term", line));
        });
    }

    private void note(Block.Note note) {
        sheet.put("div", note.small() ? "note small" : "note", group -> group.put(
                        note.small() ? "h3" : heading, "", note.heading())
                .put("p", "", note.text()));
    }

    private void signature(Block.SignatureLine line) {
        if (line.signed().isBlank()) {
            sheet.put("div", "signature", space -> space.put("p", "rule", line.text()));
        } else {
            sheet.put("div", "signature signed", space -> space.put("p", "", line.text())
                    .put("p", "by", line.signed()));
        }
    }

    /// What is said of the device stands one level below its own heading.
    private void device(Block.Device device) {
        sheet.put("div", "device", group -> {
            CodeStrip.over(group, device);
            heading = "h3";
            device.blocks().forEach(this::block);
            heading = "h2";
        });
    }
}
