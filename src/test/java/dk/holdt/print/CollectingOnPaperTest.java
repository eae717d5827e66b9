package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.shot.ShotCount;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairReceipt;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Loan devices, collector and payment, read back from the finished pages.
class CollectingOnPaperTest {

    private static final String WARRANTY = "Garantien begrænser ikke dine rettigheder efter loven.";

    private final OneRepair one = new OneRepair(Language.DA);
    private final LoanDevice phone = new LoanDevice(1, "L1", "iPhone 8", "lille ridse", "oplader");
    private final Loan out = new Loan(1, 1, phone, OneRepair.at("2026-11-27T14:30"), 1, Optional.empty());

    private static String pages(Paper paper) throws IOException {
        try (var document = Loader.loadPDF(new HtmlPress().pdf(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    @Test
    void the_intake_receipt_says_what_the_customer_has_of_ours() throws IOException {
        var paper = new IntakeReceipt(one.now, one.shop.staff(), new PrinterPlan(one.shop.book()))
                .of(
                        List.of(new IntakeReceipt.HandedIn(one.dossier(), List.of(out), Optional.empty())),
                        Optional.empty());
        assertThat(pages(paper)).contains("Låneenhed", "Nr. L1 iPhone 8", "Med følger: oplader", "Stand: lille ridse");
    }

    @Test
    void the_repair_receipt_says_who_had_it_and_whether_it_was_paid() throws IOException {
        var back = new Loan.Back("", OneRepair.at("2026-11-28T13:00"), 1);
        var returned = new Loan(1, 1, phone, out.lentAt(), 1, Optional.of(back));
        var settled = new HandoverFacts.Settled(
                HandoverFacts.OldParts.NONE, HandoverFacts.OldMedium.ERASED, Optional.of(Payment.How.PAID), "4711");
        var who = new Collector("Ole Berg", Collector.Proof.CALL, "det er i orden", true);
        var facts = new HandoverFacts(Map.of(), Set.of(), who, settled);
        var receipt = new RepairReceipt(one.now, one.shop.staff(), List::of);
        var at = OneRepair.at("2026-11-28T13:00");
        assertThat(pages(receipt.of(new RepairReceipt.HandedOver(
                        one.dossier(), facts, Ending.REPAIRED, at, List.of(returned), false))))
                .contains(
                        "Ole Berg – kunden sagde ja i telefonen",
                        "Legitimation set",
                        "Gammelt drev: slettet af os",
                        "Betalt i kassen",
                        "4711",
                        "Nr. L1 iPhone 8",
                        "afleveret");
    }

    @Test
    void the_customer_is_asked_for_no_identity_card_and_reads_of_none() throws IOException {
        assertThat(collected(Collector.customer("Anna Berg"), HandIn.plain())).doesNotContain("Legitimation set");
        assertThat(collected(new Collector("Ole Berg", Collector.Proof.RECEIPT, "", false), HandIn.plain()))
                .contains("Ole Berg", "Legitimation set");
    }

    @Test
    void nobody_is_said_to_have_repaired_what_was_not() throws IOException {
        one.begun();
        var facts =
                new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());
        var receipt = new RepairReceipt(one.now, one.shop.staff(), List::of);
        var at = OneRepair.at("2026-11-28T13:00");
        assertThat(pages(receipt.of(new RepairReceipt.HandedOver(
                        one.dossier(), facts, Ending.NOT_REPAIRABLE, at, List.of(), false))))
                .contains("Undersøgt af")
                .doesNotContain("Repareret af");
        assertThat(pages(receipt.of(
                        new RepairReceipt.HandedOver(one.dossier(), facts, Ending.REPAIRED, at, List.of(), false))))
                .contains("Repareret af");
    }

    @Test
    void a_warranty_is_spoken_of_only_where_one_pays() throws IOException {
        var anna = Collector.customer("Anna Berg");
        assertThat(collected(anna, HandIn.plain())).doesNotContain(WARRANTY);
        assertThat(collected(anna, paidBy(Claim.Side.INSURANCE))).doesNotContain(WARRANTY);
        assertThat(collected(anna, paidBy(Claim.Side.OUR_WARRANTY))).contains(WARRANTY);
    }

    @Test
    void of_nothing_no_vat_is_told() throws IOException {
        var paper = collected(Collector.customer("Anna Berg"), HandIn.plain());
        assertThat(one.shop.book().shop().orElseThrow().vatRegistered()).isTrue();
        assertThat(paper).contains("I alt at betale").doesNotContain("heraf moms");
    }

    private String collected(Collector who, HandIn handIn) throws IOException {
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
        var facts = new HandoverFacts(Map.of(), Set.of(), who, HandoverFacts.Settled.nothing());
        var receipt = new RepairReceipt(one.now, one.shop.staff(), List::of);
        return pages(receipt.of(new RepairReceipt.HandedOver(
                dossier, facts, Ending.REPAIRED, OneRepair.at("2026-11-28T13:00"), List.of(), false)));
    }

    private static HandIn paidBy(Claim.Side side) {
        return new HandIn(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Claim(side, "", "", Optional.empty())),
                Set.of(),
                Optional.empty());
    }
}
