package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.PageSize;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeOnPaperTest {

    private static final HtmlPress PRESS = new HtmlPress();

    @ParameterizedTest
    @CsvSource({"LABEL_62_29, 203", "LABEL_57_32, 203", "LABEL_62_29, 300", "A4, 300"})
    void the_bars_read_back_and_the_digits_stand_nowhere_beside_them(PageSize size, int dpi)
            throws IOException, NotFoundException {
        var page = NaughtyPapers.badge(Language.DA, size);
        var pdf = PRESS.pdf(page);
        assertThat(LabelTest.bars(pdf, dpi)).isEqualTo(page.code().digits());
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Medarbejderkort").doesNotContainPattern("[0-9]{4}");
        }
    }
}
