package dk.holdt.print;

import dk.holdt.usecase.paper.Label;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.PageSize;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/// Labels as XHTML, a page each. Every line is measured beforehand and takes one line: numbers and times shrink, words
/// shrink and are then shortened.
final class LabelWriter {

    private static final String STYLE = Resource.text("/dk/holdt/print/label.css");

    /// What label printers leave white at each side, in millimetres.
    private static final double SIDE = 2.5;

    private static final double SHELF = 15;

    /// The white beside the bars, left and right together.
    private static final double QUIET = 7.5;

    /// Three dots of a printer with 203 dots per inch; what hand scanners are made for.
    private static final double MODULE = 0.375;

    /// The lines above the bars, as the style sheet has them, with the margins of the page.
    private static final double TAKEN = 24.9;

    private final Sheet sheet;
    private final GlyphProof proof;
    private final double width;
    private final double barHeight;

    private LabelWriter(Sheet sheet, GlyphProof proof, PageSize size) {
        this.sheet = sheet;
        this.proof = proof;
        this.width = size.width() - 2 * SIDE;
        this.barHeight = size.height() - TAKEN;
    }

    static Document xhtml(LabelSheet labels, GlyphProof proof) {
        var sheet = new Sheet(proof);
        var writer = new LabelWriter(sheet, proof, labels.size());
        sheet.head(labels.language(), labels.title(), STYLE + Sheet.page(labels.size()));
        sheet.put("body", "", body -> labels.labels().forEach(writer::label));
        return sheet.document();
    }

    private void label(Label label) {
        sheet.put("div", "label", page -> {
            page.put("div", "top", top -> {
                label.place().ifPresent(place -> line("shelf", words(place, true, SHELF - 2, 13, 7)));
                var room = label.place().isPresent() ? width - SHELF - 1 : width;
                top.put("h1", "number", number -> fitted(FittedText.whole(label.number(), true, room, 21)));
            });
            line("promise", FittedText.whole(proof.printable(label.promise()), true, width, 12.5));
            line("who", words(known(label), true, width, 9, 7));
            line("fault", words(label.fault(), false, width, 8.5, 7));
            page.put("div", "foot", foot -> {
                foot.put("div", "bars", bars -> bars(label.number()));
                double room = width - BarCodes.modules(label.number()) * MODULE - QUIET;
                line("count", FittedText.whole(proof.printable(label.count()), false, room, 8.5));
            });
        });
    }

    private static String known(Label label) {
        return Stream.of(label.who(), label.what())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void bars(String number) {
        sheet.picture(BarCodes.modules(number) * MODULE, barHeight, BarCodes.code128(number), number);
    }

    private FittedText words(String text, boolean bold, double room, double largest, double smallest) {
        return FittedText.shortened(proof.printable(text), bold, room, largest, smallest);
    }

    private void line(String styleClass, FittedText fitted) {
        if (!fitted.text().isBlank()) {
            sheet.put("p", styleClass, line -> fitted(fitted));
        }
    }

    private void fitted(FittedText fitted) {
        sheet.attribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", fitted.points()))
                .text(fitted.text());
    }
}
