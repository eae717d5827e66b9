package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.HandInPart.ClaimPart;
import dk.holdt.usecase.intake.HandInPart.CompanyPart;
import dk.holdt.usecase.intake.HandInPart.DataPart;
import dk.holdt.usecase.intake.HandInPart.MoneyPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.paper.PaperKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that was settled at the hand-in can be read on the page the customer takes home.
class HandInOnPaperTest {

    @TempDir
    private Path folder;

    private ShopAtWork counter;
    private RepairNumber first;

    @BeforeEach
    void open() {
        counter = ShopAtWork.opened(folder.resolve("data"));
        counter.itIs("11-27 14:30");
        first = take(Language.DA, Optional.empty(), "ThinkPad T14", HandInPart.none());
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void a_plain_receipt_says_nothing_of_what_there_is_not() {
        assertThat(intake(first).words())
                .doesNotContain("Forudbetalt", "Hvem er hvem", "samme besøg", "Dine data", "Garanti og tidligere");
    }

    @Test
    void the_danish_intake_receipt_says_all_of_it() {
        assertSays(
                intake(second(Language.DA)),
                "Havnens Skole, CVR-nr. 12 34 56 74",
                "Jeres reference",
                "PO-77",
                "Kontakt",
                "Hanne Toft",
                "Ejer eller bruger Ole Toft",
                "Betaler Bogholderiet",
                "Kan også hente Ida",
                "Reparation nr. " + first.digits() + " ThinkPad T14",
                "Kommer igen fra reparation nr. " + first.digits() + " med samme fejl",
                "Forsikring",
                "Afgøres af: Nordlys",
                "Sagsnr.: S-1",
                "Hvis der bliver sagt nej, betaler du 300 kr. for undersøgelsen",
                "oppustet batteri · SIM-kort sidder i",
                "Et oppustet batteri kan bryde i brand.",
                "Du har selv en sikkerhedskopi",
                "Vi sletter ingen data",
                "Vi åbner ingen filer",
                "Forudbetalt (kassebon nr. 4711): 500 kr.",
                "når du kommer igen torsdag den 3. december 2026. Vi har ikke lovet at give besked undervejs");
    }

    @Test
    void the_norwegian_and_the_english_one_say_it_too() {
        assertSays(
                intake(second(Language.NB)),
                "Havnens Skole, CVR-nr. 12 34 56 74",
                "Deres referanse",
                "PO-77",
                "Eier eller bruker Ole Toft",
                "Kan også hente Ida",
                "Reparasjon nr. " + first.digits() + " ThinkPad T14",
                "Kommer tilbake fra reparasjon nr. " + first.digits() + " med samme feil",
                "oppsvulmet batteri · SIM-kort står i",
                "Du har selv en sikkerhetskopi",
                "Forhåndsbetalt (kassakvittering nr. 4711): 500 kr",
                "når du kommer tilbake torsdag 3. desember 2026. Vi har ikke lovet å gi beskjed underveis");
        assertSays(
                intake(second(Language.EN)),
                "Havnens Skole, CVR no. 12 34 56 74",
                "Your reference",
                "PO-77",
                "Owner or user Ole Toft",
                "Pays Bogholderiet",
                "Repair no. " + first.digits() + " ThinkPad T14",
                "Comes back from repair no. " + first.digits() + " with the same fault",
                "swollen battery · SIM left in",
                "You have a backup yourself",
                "We do not erase any data",
                "Deposit paid (till receipt no. 4711): 500 kr",
                "when you come back, Thursday 3 December 2026. A notice about the status was not promised");
    }

    @Test
    void the_repair_receipt_takes_the_deposit_off_and_adds_the_tax_to_what_a_company_reads() {
        var number = second(Language.DA);
        var page = handedOver(number, "100.01", "333.33");
        assertSays(
                page,
                "Havnens Skole, CVR-nr. 12 34 56 74",
                "Betaler Bogholderiet",
                "Arbejdsløn 80,01 kr.",
                "Reservedele: skærm 266,66 kr.",
                "I alt uden moms 346,67 kr.",
                "Moms 25 % 86,67 kr.",
                "I alt 433,34 kr.",
                "Forudbetalt (kassebon nr. 4711) −500,00 kr.",
                "Du får tilbage 66,66 kr.");
        assertThat(page.words()).doesNotContain("heraf moms");
    }

    @Test
    void what_is_left_to_pay_stands_below_the_deposit() {
        var number = take(
                Language.DA,
                customer(),
                "iPad",
                new HandInPart(
                        Optional.empty(),
                        Map.of(),
                        "",
                        HandInPart.none().company(),
                        HandInPart.none().data(),
                        new MoneyPart(Optional.of(ShopAtWork.kroner("200")), ""),
                        Optional.empty(),
                        HandInPart.none().claim(),
                        Set.of(),
                        Optional.empty()));
        var page = handedOver(number, "700", "95.50");
        assertSays(
                page,
                "I alt 795,50 kr.",
                "heraf moms 25 % 159,10 kr.",
                "Forudbetalt −200,00 kr.",
                "I alt at betale 595,50 kr.");
    }

    private static void assertSays(PrintedPage page, String... texts) {
        for (var text : texts) {
            assertThat(page.says(text)).as("“%s” in %s", text, page.words()).isTrue();
        }
    }

    private PrintedPage intake(RepairNumber number) {
        return page(number, PaperKind.INTAKE_RECEIPT);
    }

    private PrintedPage page(RepairNumber number, PaperKind kind) {
        var document = counter.shop.documents.newest(number, kind).orElseThrow();
        return PrintedPage.of(counter.shop.paperRun(counter.printers).pages(document));
    }

    private PrintedPage handedOver(RepairNumber number, String labour, String part) {
        var handOver = counter.shop.handOver();
        var by = counter.staff("Mia");
        ShopAtWork.done(handOver.price(
                counter.seen(number),
                by,
                List.of(
                        new PriceLine(0, PriceLine.Kind.LABOUR, "", ShopAtWork.kroner(labour)),
                        new PriceLine(0, PriceLine.Kind.PART, "skærm", ShopAtWork.kroner(part)))));
        ShopAtWork.done(handOver.takeBack(
                counter.seen(number),
                by,
                new HandoverFacts(
                        Map.of(), Set.of(), new Collector("Hanne Toft", Collector.Proof.RECEIPT, "", false), paid())));
        return page(number, PaperKind.REPAIR_RECEIPT);
    }

    private static HandoverFacts.Settled paid() {
        var nothing = HandoverFacts.Settled.nothing();
        return new HandoverFacts.Settled(
                nothing.oldParts(), nothing.medium(), Optional.of(Payment.How.PAID), nothing.tillReceipt());
    }

    private Optional<Long> customer() {
        return Optional.of(counter.dossier(first).customer().id());
    }

    /// The same customer's second device, with everything that can be settled.
    private RepairNumber second(Language language) {
        return take(
                language,
                customer(),
                "iPhone 13",
                new HandInPart(
                        Optional.of(first),
                        Map.of(PersonRole.OWNS_IT, "Ole Toft", PersonRole.PAYS, "Bogholderiet"),
                        "Ida",
                        new CompanyPart("Havnens Skole", "12 34 56 74", "PO-77", true),
                        new DataPart(Optional.of(Backup.CUSTOMER_HAS_ONE), Optional.of(false), Optional.of(false)),
                        new MoneyPart(Optional.of(ShopAtWork.kroner("500")), "4711"),
                        Optional.of(new Comeback(first, true)),
                        new ClaimPart(
                                Optional.of(Claim.Side.INSURANCE),
                                "Nordlys",
                                "S-1",
                                Optional.of(ShopAtWork.kroner("300"))),
                        Set.of(Finding.SIM_LEFT_IN, Finding.BATTERY_SWOLLEN),
                        Optional.of(LocalDate.of(2026, 12, 3))));
    }

    private RepairNumber take(Language language, Optional<Long> known, String device, HandInPart part) {
        var taken = counter.shop
                .takeIn()
                .takeIn(new IntakeForm(
                        UUID.randomUUID(),
                        counter.staff("Mia"),
                        new IntakeForm.CustomerPart(
                                known, "Hanne Toft", "20 14 20 41", "", language, TellBy.COMES_BACK),
                        new IntakeForm.DevicePart(
                                Optional.empty(),
                                DeviceKind.OTHER,
                                device,
                                "",
                                false,
                                "",
                                "",
                                Condition.notLookedAt(),
                                Optional.empty(),
                                ""),
                        List.of(new IntakeForm.FaultPart("tænder ikke", "")),
                        List.of(),
                        new IntakeForm.Terms(
                                Optional.empty(), MostImportant.NOT_SAID, Optional.of(new PriceTerms.TimeSpent())),
                        Optional.of(counter.offer("READY WORK 24", device, language)),
                        part));
        if (taken instanceof TakenIn.Saved saved) {
            return saved.number();
        }
        throw new AssertionError(taken.toString());
    }
}
