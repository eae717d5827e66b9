package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PaperKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every document is PDF/UA-1 and PDF/A-2u, whatever a customer is called and whatever the language.
class PdfStandardTest {

    private static final HtmlPress PRESS = new HtmlPress();

    /// A copy is its original and a mark, so where the copy is judged the original need not be: one of each kind in
    /// one language, and their copies in another.
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_document_and_its_copy_meet_both_standards(Language language) throws IOException {
        for (var paper : NaughtyPapers.all(language)) {
            var pdf = PRESS.pdf(paper);
            boolean copy =
                    language == Language.NB || language == Language.EN && paper.kind() == PaperKind.INTAKE_RECEIPT;
            if (copy) {
                meetsBoth(paper.kind() + "-" + language + "-copy", PRESS.marked(pdf, "Kopi 1 · −ÆØÅ 王 é"));
            } else {
                meetsBoth(paper.kind() + "-" + language, pdf);
            }
        }
    }

    @Test
    void two_copies_on_one_sheet_meet_both_standards_as_a_copy_too() throws IOException {
        meetsBoth("HALVES-copy", PRESS.marked(PRESS.pdf(HalvesTest.intake(Language.DA)), "Kopi 1 · −ÆØÅ 王 é"));
    }

    @Test
    void what_is_signed_when_a_device_is_sold_meets_both_standards() throws IOException {
        meetsBoth("PARTING", PRESS.pdf(NaughtyPapers.bought(Language.DA)));
    }

    @Test
    void a_paper_of_the_demo_and_its_copy_meet_both_standards() throws IOException {
        var demo = new HtmlPress(() -> true).pdf(NaughtyPapers.all(Language.NB).getFirst());
        meetsBoth("DEMO-copy", PRESS.marked(demo, "Kopi 1 · −ÆØÅ 王 é"));
    }

    @Test
    void the_papers_of_a_visit_meet_both_standards_as_a_copy_too() throws IOException {
        meetsBoth("DELIVERY", PRESS.pdf(VisitOnPaperTest.deliveryNote(Language.DA)));
        meetsBoth("VISIT-copy", PRESS.marked(PRESS.pdf(VisitOnPaperTest.visit(Language.NB)), "Kopi 1"));
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void every_label_and_test_page_meets_both_standards(PageSize size) throws IOException {
        var language = Language.values()[size.ordinal() % Language.values().length];
        meetsBoth("BADGE-" + size + "-" + language, PRESS.pdf(NaughtyPapers.badge(language, size)));
        meetsBoth("TEST-" + size + "-" + language, PRESS.pdf(NaughtyPapers.testPage(language, size)));
        if (size != PageSize.A4) {
            meetsBoth(size + "-" + language, PRESS.pdf(NaughtyPapers.labels(language, size)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_recovery_paper_meets_both_standards(Language language) throws IOException {
        meetsBoth("KEY-" + language, NaughtyPapers.recoveryKey(language));
    }

    @Test
    void a_document_that_lost_its_tags_is_found_out() throws IOException {
        var untagged = without(COSName.STRUCT_TREE_ROOT);
        assertThat(PdfStandard.UA_1.broken(untagged)).isNotEmpty();
        assertThat(PdfStandard.A_2U.broken(untagged))
                .as("level u asks for no tags")
                .isEmpty();
    }

    @Test
    void a_document_that_lost_its_language_is_found_out() throws IOException {
        assertThat(PdfStandard.UA_1.broken(without(COSName.LANG))).isNotEmpty();
    }

    private static void meetsBoth(String name, byte[] pdf) throws IOException {
        PaperFiles.keep(name, pdf);
        for (var standard : PdfStandard.values()) {
            assertThat(standard.broken(pdf)).as(name + " " + standard).isEmpty();
        }
    }

    private static byte[] without(COSName entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(PRESS.pdf(Papers.full()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(entry);
            document.save(out);
        }
        return out.toByteArray();
    }
}
