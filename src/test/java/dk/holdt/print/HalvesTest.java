package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Customer and shop get a half of one sheet each, where the receipt is short enough.
class HalvesTest {

    private static final HtmlPress PRESS = new HtmlPress();
    private static final String MARK = "Kopi 1 · udskrevet onsdag den 30. december 2026";

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_ordinary_hand_in_is_there_twice_on_one_sheet(Language language) throws IOException {
        var paper = intake(language);
        var pdf = PRESS.pdf(paper);
        PaperFiles.keep("HALVES-" + language, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int half = page.getHeight() / 2;
            assertThat(numbers(page.getSubimage(0, 0, page.getWidth(), half))).isEqualTo("100009 100009");
            assertThat(numbers(page.getSubimage(0, half, page.getWidth(), half)))
                    .isEqualTo("100009 100009");
        }
        assertThat(text(pdf).split(paper.masthead().title(), -1)).hasSize(3);
        assertThat(text(pdf)).containsSubsequence(paper.copies());
    }

    /// Who listens hears it once, as the customer's; the second is of the page, like a page number.
    @Test
    void a_screen_reader_is_told_once_what_stands_there_twice() throws IOException {
        var paper = intake(Language.DA);
        try (var document = Loader.loadPDF(PRESS.pdf(paper))) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            var heard = new StringBuilder();
            var passedOver = new StringBuilder();
            for (var content : extractor.getMarkedContents()) {
                (content.getTag().equals("Artifact") ? passedOver : heard).append(words(content));
            }
            assertThat(heard).contains("Kundens", "IdeaPad").doesNotContain("Butikkens");
            assertThat(passedOver).contains("Butikkens", "IdeaPad").doesNotContain("Kundens");
        }
    }

    @Test
    void a_receipt_that_is_too_long_is_printed_once_on_whole_pages() throws IOException {
        var once = SamplePapers.intake("Den flimrer, og den falder ud. ".repeat(60));
        var pdf = PRESS.pdf(once.forBoth("Kundens eksemplar", "Butikkens eksemplar"));
        assertThat(text(pdf)).isEqualTo(text(PRESS.pdf(once)));
    }

    @Test
    void both_halves_of_a_copy_say_that_it_is_one_and_nothing_is_covered() throws IOException {
        var original = PRESS.pdf(intake(Language.DA));
        var copy = PRESS.marked(original, MARK);
        assertThat(text(copy).split(MARK, -1)).hasSize(3);
        try (var one = Loader.loadPDF(original);
                var two = Loader.loadPDF(copy)) {
            var plain = new PDFRenderer(one).renderImageWithDPI(0, 72);
            var marked = new PDFRenderer(two).renderImageWithDPI(0, 72);
            for (int y = 0; y < plain.getHeight(); y++) {
                for (int x = 0; x < plain.getWidth(); x++) {
                    boolean white = (plain.getRGB(x, y) & 0xFF) == 255;
                    assertThat(white || plain.getRGB(x, y) == marked.getRGB(x, y))
                            .as("at %d, %d", x, y)
                            .isTrue();
                }
            }
        }
    }

    static Paper intake(Language language) {
        var one = new OneRepair(language);
        var plan = new PrinterPlan(one.shop.book());
        plan.intakeForBoth(true);
        return new IntakeReceipt(one.now, one.shop.staff(), plan)
                .of(
                        List.of(new IntakeReceipt.HandedIn(
                                one.dossier(), List.of(), Optional.of(Unlock.noted("rs1:x")))),
                        Optional.empty());
    }

    private static String words(PDMarkedContent content) {
        var words = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                words.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    /// What a scanner of bars and one of squares read of it.
    static String numbers(BufferedImage half) {
        return read(half, BarcodeFormat.CODE_128) + " " + read(half, BarcodeFormat.QR_CODE);
    }

    private static String read(BufferedImage image, BarcodeFormat format) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        Map<DecodeHintType, Object> hints =
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError(format + " cannot be read", e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
