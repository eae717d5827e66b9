package dk.holdt.print;

import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.TestPage;
import java.util.Locale;
import org.w3c.dom.Document;

/// The test page as XHTML: a frame at the edge, an arrow that says which side is up, letters, a ruler, and bars to
/// scan.
final class TestPageWriter {

    private static final String STYLE = Resource.text("/dk/holdt/print/testpage.css");

    /// The length of the ruler in centimetres; it is said on the page, and fits on a label.
    private static final int RULER = 5;

    /// Millimetres: three dots of a label printer, as on our labels.
    private static final double MODULE = 0.375;

    /// Millimetres beside the words on a label, both sides together.
    private static final double MARGINS = 10;

    private TestPageWriter() {}

    static Document xhtml(TestPage page, GlyphProof proof) {
        var sheet = new Sheet(proof);
        sheet.head(
                page.language(),
                page.title() + " " + page.printer(),
                STYLE + Sheet.page(page.size()) + frame(page.size()));
        sheet.put(
                "body",
                page.size() == PageSize.A4 ? "page" : "label",
                body -> body.put("div", "frame", frame -> {
                    frame.put("p", "arrow", "↑ " + page.top());
                    frame.put("h1", "", page.title());
                    frame.put("p", "printer", line -> printer(line, page, proof));
                    frame.put("p", "letters", TestPage.LETTERS);
                    ruler(frame);
                    frame.put("div", "bars", bars -> bars(bars, page.size()));
                    if (page.size() == PageSize.A4) {
                        frame.put("ol", "", list -> page.checks().forEach(check -> list.put("li", "", check)));
                    }
                }));
        return sheet.document();
    }

    private static String frame(PageSize size) {
        // office printers leave 4 to 5 mm white, label printers about half of it
        double edge = size == PageSize.A4 ? 6 : 2.5;
        return String.format(
                Locale.ROOT,
                "%n@page { margin: %.1fmm; }%n.frame { width: %.1fmm; height: %.1fmm; }%n",
                edge,
                size.width() - 2 * edge - 0.8,
                size.height() - 2 * edge - 0.9);
    }

    /// On a label there is one line for it.
    private static void printer(Sheet line, TestPage page, GlyphProof proof) {
        if (page.size() == PageSize.A4) {
            line.text(page.printer());
        } else {
            var fitted = FittedText.shortened(
                    proof.printable(page.printer()), false, page.size().width() - MARGINS, 7, 5.5);
            line.attribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", fitted.points()))
                    .text(fitted.text());
        }
    }

    private static void bars(Sheet here, PageSize size) {
        var width = BarCodes.modulesOfSigns(TestPage.SCAN_CODE) * MODULE;
        here.picture(width, size == PageSize.A4 ? 12 : 4.6, BarCodes.code128(TestPage.SCAN_CODE), TestPage.SCAN_CODE);
        if (size == PageSize.A4) {
            here.put("p", "", TestPage.SCAN_CODE);
        }
    }

    private static void ruler(Sheet frame) {
        frame.put("div", "ruler", ruler -> {
            for (int centimetre = 1; centimetre <= RULER; centimetre++) {
                ruler.put("div", "centimetre", Integer.toString(centimetre));
            }
        });
    }
}
