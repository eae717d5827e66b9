package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One receipt for all devices of a visit, as it lies on the counter.
class VisitOnPaperTest {

    private static final HtmlPress PRESS = new HtmlPress();

    @ParameterizedTest
    @EnumSource(Language.class)
    void customer_and_terms_stand_once_and_each_device_has_its_number_promise_and_price(Language language)
            throws IOException {
        var words = new Messages(language);
        var pdf = PRESS.pdf(visit(language));
        PaperFiles.keep("VISIT-" + language, pdf);
        var text = text(pdf);
        for (var once : List.of("Anna Berg", "20 12 34 56", words.text("doc.keep"), words.text("doc.data"))) {
            assertThat(flat(text).split(java.util.regex.Pattern.quote(flat(once)), -1))
                    .as(once)
                    .hasSize(2);
        }
        assertThat(text.split(words.text("doc.promise"), -1)).hasSize(3);
        assertThat(flat(text))
                .containsSubsequence(
                        "100009",
                        words.text("doc.promise"),
                        "it does not start",
                        "100014",
                        words.text("doc.promise"),
                        "no sound",
                        words.text("doc.keep"));
    }

    @Test
    void each_device_has_its_codes_and_what_is_said_of_all_is_not_torn_apart() throws IOException {
        var words = new Messages(Language.NB);
        try (var document = Loader.loadPDF(PRESS.pdf(visit(Language.NB)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int half = page.getHeight() / 2;
            assertThat(HalvesTest.numbers(page.getSubimage(0, 0, page.getWidth(), half)))
                    .isEqualTo("100009 100009");
            assertThat(HalvesTest.numbers(page.getSubimage(0, half, page.getWidth(), half)))
                    .isEqualTo("100014 100014");
            var last = new PDFTextStripper();
            last.setStartPage(2);
            assertThat(last.getText(document)).contains(words.text("doc.collecting"), words.text("doc.keep"), "14.36");
        }
    }

    static Paper visit(Language language) {
        var floor = new ShopFloor(language);
        var plan = new PrinterPlan(floor.in.book());
        plan.intakeForBoth(true);
        var first = floor.take(new PriceTerms.Estimate(ShopFloor.kroner(500)), "it does not start");
        floor.itIs("2026-11-27T14:36");
        var second = floor.take(ShopFloor.QUOTE_ONLY, "no sound", "the lid is loose");
        var receipt = new IntakeReceipt(floor.shop, floor.in.staff(), plan);
        return receipt.of(
                List.of(handedIn(floor, first), handedIn(floor, second)),
                Optional.of(Instant.parse("2026-11-27T13:31:00Z")));
    }

    private static IntakeReceipt.HandedIn handedIn(ShopFloor floor, RepairNumber number) {
        return new IntakeReceipt.HandedIn(
                floor.dossier(number), List.of(), Optional.of(Unlock.without(Unlock.How.CUSTOMER_UNLOCKS)));
    }

    /// As it is heard, whatever the width of the paper.
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
