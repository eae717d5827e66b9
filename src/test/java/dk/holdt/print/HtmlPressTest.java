package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import dk.holdt.NaughtyStrings;
import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.PaperPress.Unprintable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPressTest {

    private static final HtmlPress PRESS = new HtmlPress();

    @Test
    void a_time_is_never_broken_over_two_lines() throws IOException {
        var notes = IntStream.range(60, 140)
                .mapToObj(n ->
                        (Block) Block.Note.of("m".repeat(n % 40) + " i".repeat(n / 4) + " at 14:55, or at 9:30 then"))
                .toList();
        try (var document = Loader.loadPDF(new HtmlPress().pdf(Papers.paper(notes)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("14:55", "9:30")
                    .doesNotContainPattern("\\d:\\s");
        }
    }

    @Test
    void everything_in_the_document_is_on_paper() throws IOException {
        var pdf = PRESS.pdf(Papers.full());
        PaperFiles.keep("receipt", pdf);
        assertThat(text(pdf))
                .contains("Reparationskvittering", "Reparation nr. 104121", "Skærmværkstedet")
                .contains("Søren Æbeløe-Łukasik", "20 12 34 56")
                .contains("Tænder ikke altid", "Repareret", "Ikke fundet", "40 min under belastning")
                .contains("USB-porte foran", "2 × USB-A 5 Gbit/s", "Dårligere")
                .contains("−500,00", "595,50", "Intet af det, vi har skiftet, er dårligere.")
                .contains("Læst op og aftalt", "oplader", "en række")
                .doesNotContain("Farve\n \n");
        assertThat(text(pdf).replaceAll("\\s+", " ")).contains(Papers.SENTENCE);
    }

    @Test
    void the_codes_on_paper_read_back_as_the_number() throws IOException {
        try (var document = Loader.loadPDF(PRESS.pdf(Papers.full()))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            LuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            var page = new BinaryBitmap(new HybridBinarizer(source));
            assertThat(read(page, BarcodeFormat.CODE_128)).isEqualTo("104121");
            assertThat(read(page, BarcodeFormat.QR_CODE)).isEqualTo("104121");
        } catch (ReaderException e) {
            throw new AssertionError("no code was found on the page", e);
        }
    }

    private static String read(BinaryBitmap page, BarcodeFormat format) throws ReaderException {
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
        return new MultiFormatReader().decode(page, hints).getText();
    }

    @ParameterizedTest
    @CsvSource({"−500,00", "é", "Ł", "œ", "„ ‚ ’ » – — …", "→ ✓ ☐", "Ж Ω"})
    void signs_of_the_trade_and_of_names_are_shown(String words) throws IOException {
        assertThat(PRESS.unprintable(Papers.saying(words))).isEmpty();
        assertThat(text(PRESS.pdf(Papers.saying(words)))).contains(words.substring(0, 1));
    }

    @Test
    void a_sign_that_cannot_be_shown_is_named_and_marked_and_never_silently_gone() throws IOException {
        var paper = Papers.saying("Wang 王 \uF19D ud");
        assertThat(PRESS.unprintable(paper)).containsExactly(new Unprintable('王', ""), new Unprintable(0xF19D, ""));
        assertThat(text(PRESS.pdf(paper))).contains("Wang [?] [?] ud");
    }

    @Test
    void a_sign_that_cannot_be_shown_is_named_with_the_field_it_stands_in() {
        var signs = PRESS.unprintable(NaughtyPapers.all(Language.DA).getFirst());
        assertThat(signs)
                .contains(
                        new Unprintable('王', "Navn"),
                        new Unprintable('ש', "Navn"),
                        new Unprintable('王', "Mærke og model"),
                        new Unprintable('王', "Fejl, du har fortalt os om"),
                        new Unprintable('王', "Indleveret tilbehør"))
                .extracting(Unprintable::codePoint)
                .as("accents, Polish letters, a true minus and this picture can be shown")
                .doesNotContain((int) 'é', (int) 'Ł', (int) '−', 0x1F600, 0x301);
    }

    @Test
    void writing_from_right_to_left_is_named_rather_than_printed_backwards() {
        assertThat(PRESS.unprintable(Papers.saying("שלום")))
                .extracting(Unprintable::codePoint)
                .containsExactly((int) 'ש', (int) 'ל', (int) 'ו', (int) 'ם');
    }

    @Test
    void marks_without_a_picture_of_their_own_leave_neither_gap_nor_mark() throws IOException {
        var paper = Papers.saying("bag\u200Bved\u202E \u00ADe\u0301 \uD83D\uDE00\uFE0F");
        assertThat(PRESS.unprintable(paper)).isEmpty();
        assertThat(text(PRESS.pdf(paper))).contains("bagved é \uD83D\uDE00");
    }

    @Test
    void the_words_of_a_customer_never_become_markup() throws IOException {
        var words = "<b>5 & 6</b> ]]> <!-- &amp; --> \"'";
        assertThat(text(PRESS.pdf(Papers.saying(words)))).contains(words);
    }

    @Test
    void a_box_says_in_text_whether_it_is_ticked() throws IOException {
        var text = text(PRESS.pdf(SamplePapers.intake())).replaceAll("\\s+", " ");
        assertThat(text).contains("☑ Reparation", "☐ Kun tilbud", "☐ SIM-kort");
    }

    @Test
    void the_head_of_a_table_comes_again_on_every_page_and_pages_are_counted() throws IOException {
        var rows = java.util.stream.IntStream.range(0, 90)
                .mapToObj(row -> List.of("række " + row, "1,00"))
                .toList();
        var columns = List.of(Block.Table.Column.text("Ydelse", 3), Block.Table.Column.amount("Beløb", 1));
        var pdf = PRESS.pdf(Papers.paper(List.of(new Block.Table("", columns, rows))));
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Ydelse", page + " / " + pages);
            }
        }
    }

    @Test
    void what_a_signature_stands_for_is_printed_with_who_gave_it() throws IOException {
        assertThat(text(PRESS.pdf(SamplePapers.repair(1))))
                .contains("Udleveret til Åse Kjærgård-Łukasiewicz", "Accepteret på skærmen onsdag")
                .contains("Version 2", "heraf moms 25 %", "Bedre", "Garanti til 18. november 2028");
    }

    @Test
    void it_says_of_itself_that_it_is_kept_for_years() throws IOException {
        try (var document = Loader.loadPDF(PRESS.pdf(Papers.full()))) {
            var catalog = document.getDocumentCatalog();
            var about = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(about).contains("pdfaid").contains("pdfuaid");
            assertThat(catalog.getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void whatever_a_keyboard_can_deliver_becomes_paper() throws IOException {
        var notes = NaughtyStrings.all()
                .map(words -> (Block) Block.Note.of(words.length() > 3_000 ? words.substring(0, 3_000) : words))
                .toList();
        assertThat(text(PRESS.pdf(Papers.paper(notes)))).contains("Reparationskvittering");
    }

    @Test
    void a_long_story_flows_over_pages_and_loses_nothing() throws IOException {
        var story = "Den tænder ikke altid, og blæseren støjer. ".repeat(240).strip();
        var pdf = PRESS.pdf(Papers.saying(story + " SLUT"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf)).contains("SLUT");
    }

    @Test
    void a_word_without_end_stays_on_the_page() throws IOException {
        var pdf = PRESS.pdf(Papers.saying("x".repeat(600)));
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 50);
            for (int y = 0; y < picture.getHeight(); y++) {
                assertThat(picture.getRGB(picture.getWidth() - 2, y) & 0xFF).isGreaterThan(200);
            }
        }
    }

    @Test
    void it_is_tagged_in_its_language_and_carries_its_fonts() throws IOException {
        try (var document = Loader.loadPDF(PRESS.pdf(Papers.full()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains("104121");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void later_documents_are_quick() {
        PRESS.warmUp();
        PRESS.pdf(Papers.full());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            PRESS.pdf(Papers.full());
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(1_500_000_000L);
    }

    @Test
    void nothing_is_left_in_the_users_home() {
        PRESS.pdf(Papers.full());
        assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache")).doesNotExist();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
