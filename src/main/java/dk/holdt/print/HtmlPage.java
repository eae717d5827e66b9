package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A document as XHTML; its look is `receipt.css`.
final class HtmlPage {

    private static final String CSS = css();

    private final Html html;

    private HtmlPage(PaperText text) {
        this.html = new Html(text);
    }

    static String of(Paper paper, PaperText text) {
        var page = new HtmlPage(text);
        page.write(paper);
        return page.html.toString();
    }

    private void write(Paper paper) {
        html.in("html", "", () -> {
            html.attribute("lang", paper.language().code());
            html.in("head", "", () -> {
                html.text("title", "", paper.masthead().title() + " " + paper.masthead().number());
                meta("description", paper.masthead().title());
                meta("author", paper.masthead().shop());
                html.raw("style", CSS);
            });
            html.in("body", "", () -> {
                html.in("div", "foot", () -> {
                    html.text("span", "", paper.footer());
                    html.in("span", "page", () -> {});
                });
                masthead(paper.masthead());
                paper.blocks().forEach(this::block);
            });
        });
    }

    private void meta(String name, String content) {
        html.in("meta", "", () -> {
            html.attribute("name", name);
            html.attribute("content", html.printable(content));
        });
    }

    private void masthead(Masthead head) {
        html.in("div", "masthead", () -> {
            html.in("div", "shop", () -> {
                html.text("div", "name", head.shop());
                head.shopLines().forEach(line -> html.text("div", "line", line));
            });
            html.in("div", "what", () -> {
                html.text("h1", "", head.title());
                html.text("div", "number", head.numberLabel() + " " + head.number());
                html.text("div", "issue", head.issue());
            });
        });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Section section -> html.text("h2", "section", section.heading());
            case KeyValues values -> html.in("div", "block", () -> keyValues(values));
            case Block.SideBySide both -> html.in("div", "block beside", () -> {
                html.in("div", "half", () -> keyValues(both.left()));
                html.in("div", "half", () -> keyValues(both.right()));
            });
            case Block.Lines lines -> lines(lines);
            case Block.PromiseBox box -> promise(box);
            case Block.Table table -> new HtmlTables(html).table(table);
            case Block.PriceBox box -> new HtmlTables(html).price(box);
            case Block.SwapTable table -> new HtmlTables(html).swap(table);
            case Block.Note note -> html.in("div", note.small() ? "note small" : "note", () -> {
                html.text("h2", "", note.heading());
                html.text("p", "", note.text());
            });
            case Block.Assurance sure -> html.text("div", "assurance", sure.text());
            case Block.SignatureLine line -> signature(line);
            case Block.Code code -> code(code);
        }
    }

    private void keyValues(KeyValues values) {
        html.text("h2", "", values.heading());
        for (var row : values.rows()) {
            if (!row.value().isBlank()) {
                html.in("div", "row", () -> {
                    html.text("span", "label", row.label());
                    html.text("span", "value", row.value());
                });
            }
        }
    }

    private void lines(Block.Lines lines) {
        html.in("div", "block", () -> {
            html.text("h2", "", lines.heading());
            int number = 0;
            for (var line : lines.lines()) {
                number++;
                line(lines.mark(), number, line);
            }
        });
    }

    private void line(Block.Lines.Mark mark, int number, Block.Lines.Line line) {
        html.in("div", "item " + mark.name().toLowerCase(java.util.Locale.ROOT), () -> {
            switch (mark) {
                case NUMBER -> html.text("span", "mark", number + ".");
                case BULLET -> html.text("span", "mark", "–");
                case BOX -> html.cell("span", "tick", line.ticked() ? "✓" : " ");
                case NONE -> {}
            }
            html.text("span", "text", line.text());
            html.text("span", "outcome", line.outcome());
            line.details().forEach(detail -> html.text("div", "detail", detail));
        });
    }

    private void promise(Block.PromiseBox box) {
        html.in("div", "promise", () -> {
            html.text("h2", "", box.heading());
            html.text("p", "sentence", box.sentence());
            html.text("p", "hours", box.hoursLine());
            box.lines().forEach(line -> html.text("p", "line", line));
        });
    }

    private void signature(Block.SignatureLine line) {
        html.in("div", "signature", () -> {
            if (line.signed().isBlank()) {
                html.in("div", "rule", () -> {});
                html.text("div", "under", line.text());
            } else {
                html.text("div", "signed", line.signed());
            }
        });
    }

    private void code(Block.Code code) {
        html.in("div", "code", () -> {
            image("bars", Codes.bars(code.number()), code.caption());
            image("square", Codes.square(code.number()), code.caption());
            html.text("div", "caption", code.caption());
        });
    }

    private void image(String styleClass, String source, String words) {
        html.in("img", styleClass, () -> {
            html.attribute("src", source);
            html.attribute("alt", words);
        });
    }

    private static String css() {
        try (var file = HtmlPage.class.getResourceAsStream("receipt.css")) {
            if (file == null) {
                throw new PrintFailure("receipt.css is not on the class path", null);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
