package dk.holdt.print;

import dk.holdt.usecase.paper.BadgePage;
import dk.holdt.usecase.paper.PageSize;
import java.util.Locale;
import org.w3c.dom.Document;

/// A badge as XHTML: name, shop and bars, on a label or as a card to be cut out of an A4 sheet. The digits stand
/// nowhere beside the bars, because somebody reads over a shoulder more easily than a scanner does.
final class BadgeWriter {

    private static final String STYLE = Resource.text("/dk/holdt/print/badge.css");

    /// Millimetres: three dots of a label printer where there is room, two on a label.
    private static final double MODULE = 0.375;

    private static final double MODULE_ON_LABEL = 0.25;

    /// Inside of the card, as the style sheet has it.
    private static final double CARD = 77;

    private static final double MARGINS = 5;

    private BadgeWriter() {}

    static Document xhtml(BadgePage page, GlyphProof proof) {
        var sheet = new Sheet(proof);
        var card = page.size() == PageSize.A4;
        var room = card ? CARD : page.size().width() - MARGINS;
        sheet.head(page.language(), page.title(), STYLE + Sheet.page(page.size()) + margins(card));
        sheet.put(
                "body",
                card ? "card" : "label",
                body -> body.put("div", "frame", frame -> {
                    fitted(
                            frame,
                            "h1",
                            FittedText.shortened(proof.printable(page.name()), true, room, card ? 19 : 15, 9));
                    fitted(
                            frame,
                            "p",
                            FittedText.shortened(
                                    proof.printable(page.shop() + " · " + page.title()),
                                    false,
                                    room,
                                    card ? 10 : 8,
                                    6));
                    bars(frame, page, card);
                    if (card) {
                        page.lines().forEach(line -> frame.put("p", "line", line));
                    }
                }));
        return sheet.document();
    }

    /// Office printers leave 4 to 5 mm white, label printers about half of it.
    private static String margins(boolean card) {
        return "\n@page { margin: %s; }\n".formatted(card ? "18mm" : "2.5mm");
    }

    private static void bars(Sheet here, BadgePage page, boolean card) {
        var digits = page.code().digits();
        var width = BarCodes.modules(digits) * (card ? MODULE : MODULE_ON_LABEL);
        here.put("div", "bars", bars -> bars.picture(width, card ? 14 : 11, BarCodes.code128(digits), page.bars()));
    }

    private static void fitted(Sheet here, String tag, FittedText fitted) {
        here.put(tag, "", line -> line.attribute(
                        "style", String.format(Locale.ROOT, "font-size: %.2fpt", fitted.points()))
                .text(fitted.text()));
    }
}
