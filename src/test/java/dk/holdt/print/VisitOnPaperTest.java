package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceLine.Kind;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairReceipt;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_company_takes_several_devices_home_on_one_delivery_note(Language language) throws IOException {
        var words = new Messages(language);
        var pdf = PRESS.pdf(deliveryNote(language));
        PaperFiles.keep("DELIVERY-" + language, pdf);
        var text = flat(text(pdf));
        assertThat(text)
                .contains(words.text("doc.delivery"), "PO-77")
                .containsSubsequence(
                        "100009",
                        "it does not start",
                        "100014",
                        "no sound",
                        words.text("doc.price.all"),
                        words.text("doc.vat.added"));
        assertThat(text.split("PO-77", -1)).hasSize(2);
    }

    static Paper deliveryNote(Language language) {
        var floor = new ShopFloor(language);
        var visit = Stream.of("it does not start", "no sound")
                .map(fault -> goneHome(floor, fault))
                .toList();
        return new RepairReceipt(floor.shop, floor.in.staff(), List::of).of(visit, Optional.empty());
    }

    private static RepairReceipt.HandedOver goneHome(ShopFloor floor, String fault) {
        var number = floor.take(new PriceTerms.Estimate(ShopFloor.kroner(500)), fault);
        var company = new HandIn(
                Map.of(PersonRole.OWNS_IT, "Ida Lund"),
                Optional.of(new Business("Havnens Skole", "12 34 56 74", "PO-77", true)),
                Optional.of(new Deposit(ShopFloor.kroner(100), "4710")),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        floor.in.repairs().add(floor.dossier(number).repair().id(), company);
        floor.finished(number);
        var price = List.of(
                new PriceLine(0, Kind.LABOUR, "", ShopFloor.kroner(300)),
                new PriceLine(0, Kind.PART, "batteri", ShopFloor.kroner(199)));
        ShopFloor.done(floor.handOver().price(floor.seen(number), ShopFloor.MIA, price));
        var dossier = floor.dossier(number);
        var shown = dossier.faults().stream()
                .collect(Collectors.<Fault, DemoLine, DemoAnswer>toMap(
                        DemoLine.OfFault::new, _ -> DemoAnswer.SHOWN_WORKS));
        var settled = new Settled(OldParts.RECYCLED, OldMedium.NONE, Optional.of(Payment.How.PAID), "4711");
        var facts = new HandoverFacts(shown, Set.of(), Collector.customer("Anna Berg"), settled);
        var at = Instant.parse("2026-12-01T13:31:00Z");
        return new RepairReceipt.HandedOver(dossier, facts, Ending.REPAIRED, at, List.of(), false);
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
