package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A copy says so on every page, and is otherwise the page it is a copy of.
class CopyMarkTest {

    private static final String MARK = "Kopi 2 · udskrevet onsdag den 30. december 2026 kl.\u00a011.00";
    private static final HtmlPress PRESS = new HtmlPress();

    @Test
    void every_page_says_that_it_is_a_copy_and_the_original_stays_as_it_is() throws IOException {
        var original = PRESS.pdf(NaughtyPapers.all(Language.DA).getLast());
        var before = original.clone();
        var copy = PRESS.marked(original, MARK);
        assertThat(original).isEqualTo(before);
        try (var document = Loader.loadPDF(copy)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(MARK);
            }
        }
    }

    @Test
    void the_mark_covers_nothing_of_the_page() throws IOException {
        var original = PRESS.pdf(SamplePapers.intake());
        try (var one = Loader.loadPDF(original);
                var two = Loader.loadPDF(PRESS.marked(original, MARK))) {
            var plain = new PDFRenderer(one).renderImageWithDPI(0, 72);
            var marked = new PDFRenderer(two).renderImageWithDPI(0, 72);
            int changed = 0;
            for (int y = 0; y < plain.getHeight(); y++) {
                for (int x = 0; x < plain.getWidth(); x++) {
                    if (plain.getRGB(x, y) != marked.getRGB(x, y)) {
                        changed++;
                        assertThat(plain.getRGB(x, y) & 0xFF)
                                .as("white at %d, %d", x, y)
                                .isEqualTo(255);
                        assertThat(y).as("in the upper margin of 10 mm").isLessThan(29);
                    }
                }
            }
            assertThat(changed).isGreaterThan(100);
        }
    }
}
