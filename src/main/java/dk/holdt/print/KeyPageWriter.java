package dk.holdt.print;

import dk.holdt.usecase.paper.KeyPage;
import dk.holdt.usecase.paper.PageSize;
import org.w3c.dom.Document;

/// The recovery paper as XHTML: the groups large, each with its place above it, four to a line.
final class KeyPageWriter {

    private static final String STYLE = Resource.text("/dk/holdt/print/keypage.css");
    private static final int PER_LINE = 4;

    private KeyPageWriter() {}

    static Document xhtml(KeyPage page, GlyphProof proof) {
        var sheet = new Sheet(proof);
        sheet.head(page.language(), page.title(), STYLE + Sheet.page(PageSize.A4));
        sheet.put("body", "", body -> {
            body.put("h1", "", page.title());
            body.put("p", "whose", page.whose());
            body.put("p", "what", page.what());
            for (int from = 0; from < page.groups().size(); from += PER_LINE) {
                line(body, page, from);
            }
            body.put("ul", "", list -> page.steps().forEach(step -> list.put("li", "", step)));
        });
        return sheet.document();
    }

    private static void line(Sheet body, KeyPage page, int from) {
        body.put("div", "line", line -> {
            for (int at = from; at < Math.min(from + PER_LINE, page.groups().size()); at++) {
                var place = Integer.toString(at + 1);
                var group = page.groups().get(at);
                line.put("div", "group", box -> box.put("p", "place", place).put("p", "signs", group));
            }
        });
    }
}
