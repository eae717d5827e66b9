package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shot.ShotCount;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The intake receipt as it lies on the counter.
class IntakeOnPaperTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_ordinary_hand_in_is_one_page(Language language) throws IOException {
        try (var document = Loader.loadPDF(pages(language, HandIn.plain()))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6})
    void what_was_agreed_to_stands_on_the_page_of_the_code(int lines) throws IOException {
        var more = new ArrayList<>(paper(Language.NB, HandIn.plain()).blocks());
        more.add(0, Block.Note.of("ridse\n".repeat(lines).strip()));
        var plain = paper(Language.NB, HandIn.plain());
        var longer = Paper.of(plain.kind(), plain.language(), plain.masthead(), more, plain.footer());
        try (var document = Loader.loadPDF(new HtmlPress().pdf(longer))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var last = new PDFTextStripper();
            last.setStartPage(2);
            assertThat(last.getText(document)).contains("Reparasjon nr.", "Lest opp og avtalt");
        }
    }

    @Test
    void a_company_that_reads_prices_without_vat_is_told_that_the_agreement_is_with_it() throws IOException {
        assertThat(text(company(true))).contains("Prisoverslag: 2.000\u00a0kr.", "Uden moms bliver det 1.600\u00a0kr.");
        assertThat(text(company(false)))
                .contains("Prisoverslag: 2.000\u00a0kr.")
                .doesNotContain("Uden moms");
    }

    private static HandIn company(boolean netPrices) {
        return new HandIn(
                Map.of(),
                Optional.of(new Business("Havnens Skole", "12 34 56 74", "PO-77", netPrices)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static String text(HandIn handIn) throws IOException {
        try (var document = Loader.loadPDF(pages(Language.DA, handIn))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] pages(Language language, HandIn handIn) {
        return new HtmlPress().pdf(paper(language, handIn));
    }

    private static Paper paper(Language language, HandIn handIn) {
        var one = new OneRepair(language, new PriceTerms.Estimate(new Money(200_000, Currency.DKK)));
        var plain = one.dossier();
        var dossier = new Dossier(
                plain.repair(),
                plain.customer(),
                plain.device(),
                plain.faults(),
                plain.accessories(),
                plain.book(),
                plain.agreements(),
                plain.entries(),
                plain.swaps(),
                plain.priceLines(),
                handIn,
                plain.together(),
                ShotCount.NONE,
                List.of());
        var receipt = new IntakeReceipt(one.now, one.shop.staff(), new PrinterPlan(one.shop.book()));
        return receipt.of(
                List.of(new IntakeReceipt.HandedIn(dossier, List.of(), Optional.of(Unlock.noted("rs1:x")))),
                Optional.empty());
    }
}
