package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.store.Database;
import dk.holdt.usecase.demo.FillDemo;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPaperTest {

    private static final Paper RECEIPT = Paper.of(
            PaperKind.INTAKE_RECEIPT,
            Language.DA,
            new Masthead("Kvittering", "Nr.", "104121", "", "Havnens Reparation", List.of()),
            List.of(Block.Note.of("Skærm")),
            "");

    @TempDir
    private Path folder;

    @Test
    void what_a_demo_prints_says_so_and_what_a_shop_prints_does_not() throws IOException {
        try (var shop = new Shop(Database.create(folder), Clock.systemUTC())) {
            assertThat(text(shop.press.pdf(RECEIPT))).contains("Skærm").doesNotContain("DEMO");
            shop.database.run(() -> shop.book.set(FillDemo.MARK, "yes"));
            assertThat(text(shop.press.pdf(RECEIPT))).contains("Skærm", "DEMO");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            // what stands aslant is read in pieces
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
