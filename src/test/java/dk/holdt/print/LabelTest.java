package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.Label;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.TestPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A label is read by a scanner, from a shelf, and never cuts a number or a time.
class LabelTest {

    private static final HtmlPress PRESS = new HtmlPress();
    private static final String PROMISE = "Klar tors. 31. dec. 2026 kl.\u00a023.59";

    @ParameterizedTest
    @CsvSource({
        "LABEL_62_29, 203, 104121",
        "LABEL_62_29, 300, 104121",
        "LABEL_57_32, 203, 104121",
        "LABEL_57_32, 300, 104121",
        "LABEL_62_29, 203, 10000092",
        "LABEL_57_32, 300, 10000092"
    })
    void the_bars_read_back_as_the_number(PageSize size, int dpi, String number) throws IOException, NotFoundException {
        var pdf = PRESS.pdf(sheet(size, label(number, "Berg, A.", "IdeaPad", "")));
        assertThat(bars(pdf, dpi)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"LABEL_62_29, 203", "LABEL_57_32, 203", "LABEL_62_29, 300", "A4, 300"})
    void the_code_of_a_test_page_can_be_scanned(PageSize size, int dpi) throws IOException, NotFoundException {
        var page = NaughtyPapers.testPage(Language.DA, size);
        assertThat(bars(PRESS.pdf(page), dpi)).isEqualTo(TestPage.SCAN_CODE);
    }

    static String bars(byte[] pdf, int dpi) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            var hints = Map.of(
                    DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        }
    }

    @ParameterizedTest
    @CsvSource({"LABEL_62_29", "LABEL_57_32"})
    void every_label_is_one_page_of_the_roll_however_long_its_words(PageSize size) throws IOException {
        var endless = label("104121", "W".repeat(200), "王".repeat(80), "blæseren larmer ".repeat(40));
        try (var document = Loader.loadPDF(PRESS.pdf(sheet(size, endless, endless, endless)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() * 25.4 / 72).isBetween(size.width() - 0.2, size.width() + 0.2);
            assertThat(page.getHeight() * 25.4 / 72).isBetween(size.height() - 0.2, size.height() + 0.2);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 203);
            for (int y = 0; y < picture.getHeight(); y++) {
                assertThat(picture.getRGB(picture.getWidth() - 9, y) & 0xFF)
                        .as("the right edge stays white")
                        .isEqualTo(255);
            }
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(picture.getRGB(x, picture.getHeight() - 9) & 0xFF)
                        .as("so does the lower")
                        .isEqualTo(255);
            }
        }
    }

    @Test
    void numbers_and_times_are_whole_where_words_are_shortened() throws IOException {
        var text = text(PRESS.pdf(sheet(
                PageSize.LABEL_57_32,
                new Label(
                        "10000092",
                        "Answer Wednesday 30 September 2026 at 14:30, before noon",
                        "Æbeløe-Łukasiewicz, S.",
                        "Lenovo IdeaPad 5 Pro 16ACH6 with a docking station of its own",
                        "the fan is noisy · it does not always start · the lid is loose",
                        "+ 12 accessories",
                        Optional.of("Bag disken, nederst")))));
        assertThat(text)
                .contains("10000092", "Answer Wednesday 30 September 2026 at 14:30, before noon", "+ 12 accessories")
                .contains("Æbeløe-Łukasiewicz, S. · Lenovo")
                .contains("…");
    }

    @Test
    void what_stands_on_a_label() throws IOException {
        var text =
                text(PRESS.pdf(sheet(PageSize.LABEL_62_29, label("104121", "Berg, A.", "IdeaPad 5", "starter ikke"))));
        var rest = text;
        for (var piece : List.of("104121", PROMISE, "Berg, A. · IdeaPad 5", "starter ikke", "+ 2 tilbehør", "B3")) {
            assertThat(rest).contains(piece);
            rest = rest.replace(piece, "");
        }
        assertThat(rest).as("and nothing else").isBlank();
    }

    @Test
    void it_is_called_by_its_number_in_the_language_of_the_shop() throws IOException {
        try (var document = Loader.loadPDF(PRESS.pdf(sheet(PageSize.LABEL_62_29, label("104121", "a", "b", "c"))))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Etiket 104121");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
    }

    private static Label label(String number, String who, String what, String fault) {
        return new Label(number, PROMISE, who, what, fault, "+ 2 tilbehør", Optional.of("B3"));
    }

    private static LabelSheet sheet(PageSize size, Label... labels) {
        return new LabelSheet("Etiket " + labels[0].number(), Language.DA, size, List.of(labels));
    }

    private static String text(byte[] pdf) throws IOException {
        PaperFiles.keep("label", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
