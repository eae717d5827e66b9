package dk.holdt.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a person reads on a printed document, without where its lines and pages were broken.
///
/// @param inOrder the text in the order it was set, white space left out: a paragraph in one piece
/// @param acrossThePage the text line by line across the page: a fault and the word at the end of its line
/// @param words as `inOrder`, with one blank for every stretch of white
record PrintedPage(String inOrder, String acrossThePage, String words) {

    private static final String FOOTER =
            "(?m)^Havnens Reparation · .*$|^.*CVR.* 1?\\d / \\d+\\s*$|^\\s*\\d+ / \\d+\\s*$";

    static PrintedPage of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            var inOrder = stripper.getText(document).replaceAll(FOOTER, "");
            stripper.setSortByPosition(true);
            var across = stripper.getText(document).replaceAll(FOOTER, "");
            return new PrintedPage(noBlank(inOrder), noBlank(across), inOrder.replaceAll("[\\s\\u00A0]+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(String text) {
        var letters = noBlank(text);
        return inOrder.contains(letters) || acrossThePage.contains(letters);
    }

    static String noBlank(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
