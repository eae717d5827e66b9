package dk.holdt.print;

import dk.holdt.domain.Samples;
import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Collector.Proof;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shot.ShotCount;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.PartingFacts;
import dk.holdt.usecase.paper.BadgePage;
import dk.holdt.usecase.paper.Label;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.TestPage;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.PartingReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairReceipt;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shop's own documents, worded by the use cases, for a customer whose words are as awkward as keyboards allow.
final class NaughtyPapers {

    /// An accent of its own, a Polish letter, a true minus, a picture, a Chinese name, markup, and writing that runs
    /// the other way.
    static final String WORDS = "Zoe\u0301 Łukasik −500 \uD83D\uDE00 王 <b>&amp; שלום";

    private NaughtyPapers() {}

    static List<Paper> all(Language language) {
        var one = new OneRepair(language);
        var dossier = awkward(one.dossier(), language);
        var settled = new HandoverFacts.Settled(
                HandoverFacts.OldParts.RETURNED, HandoverFacts.OldMedium.ERASED, Optional.of(Payment.How.PAID), "4711");
        var facts = new HandoverFacts(Map.of(), Set.of(), new Collector(WORDS, Proof.RECEIPT, "", true), settled);
        var lent = new LoanDevice(1, "L1", WORDS, WORDS, WORDS);
        var out = new Loan(1, 1, lent, OneRepair.at("2026-11-27T14:30"), 1, Optional.empty());
        var back = new Loan.Back(WORDS, OneRepair.at("2026-11-28T13:00"), 1);
        var returned = new Loan(1, 1, lent, out.lentAt(), 1, Optional.of(back));
        var intake = new IntakeReceipt(one.now, one.shop.staff(), new PrinterPlan(one.shop.book()));
        var repair = new RepairReceipt(one.now, one.shop.staff(), List::of);
        return List.of(
                intake.of(
                        List.of(new IntakeReceipt.HandedIn(dossier, List.of(out), Optional.of(Unlock.noted("rs1:x")))),
                        Optional.empty()),
                repair.of(new RepairReceipt.HandedOver(
                        dossier, facts, Ending.REPAIRED, OneRepair.at("2026-11-28T13:00"), List.of(returned), true)));
    }

    /// What a customer signs who sells the device to the shop.
    static Paper bought(Language language) {
        var one = new OneRepair(language);
        var agreed = new Consent(WORDS, Consent.How.SIGNED, WORDS, LocalDate.of(2026, 11, 28));
        var data = new DataOnIt(DataOnIt.Fate.ERASED, WORDS);
        var parting = new Parting.Bought(WORDS, new Money(25_000, Currency.DKK), agreed, data);
        var settled = HandoverFacts.Settled.nothing();
        return new PartingReceipt(one.now, one.shop.staff())
                .of(
                        awkward(one.dossier(), language),
                        new PartingFacts(parting, Set.of(), settled),
                        new PartingReceipt.Moment(OneRepair.at("2026-11-28T13:00"), 1, true),
                        List.of());
    }

    /// The device and one thing that came with it, on their shelf.
    static LabelSheet labels(Language language, PageSize size) {
        var promise =
                language == Language.EN ? "Answer Wed 30 Sep 2026 14:30" : "Svar ons. 30. sept. 2026 kl.\u00a014.30";
        return new LabelSheet(
                "Etiket 100009",
                language,
                size,
                List.of(
                        new Label("100009", promise, WORDS, WORDS, WORDS.repeat(4), "+ 1", Optional.of(WORDS)),
                        new Label("10000092", promise, "Berg, A.", "oplader", "", "Tilbehør 1/1", Optional.empty())));
    }

    /// The recovery paper of a shop that speaks this language.
    static byte[] recoveryKey(Language language) {
        var one = new OneRepair(language);
        var way = new KeyPaper.Way(new HtmlPress(), new TestPrinters());
        var paper = new KeyPaper(one.shop.transactions(), one.now, new PrinterPlan(one.shop.book()), way, one.clock());
        return paper.pdf(new RecoveryKey(new byte[RecoveryKey.BYTES]));
    }

    /// Somebody with an endless name.
    static BadgePage badge(Language language, PageSize size) {
        var words = new Messages(language);
        return new BadgePage(
                language,
                size,
                words.text("bg.title"),
                WORDS,
                "Havnens Reparation",
                List.of(words.text("bg.scan"), words.text("bg.lost")),
                words.text("bg.bars"),
                BadgeCode.fresh(new Random(5)));
    }

    static TestPage testPage(Language language, PageSize size) {
        var words = new Messages(language);
        return new TestPage(
                words.text("pt.title"),
                language,
                size,
                WORDS,
                words.text("pt.top"),
                List.of(words.text("pt.frame"), words.text("pt.ruler", 50), words.text("pt.letters")));
    }

    private static Dossier awkward(Dossier plain, Language language) {
        var customer =
                new Customer(1, WORDS, "20 12 34 56", Optional.of("+4520123456"), "zoé@mail.dk", language, TellBy.CALL);
        var device = plain.device();
        return new Dossier(
                plain.repair(),
                customer,
                new Device(1, 1, device.kind(), WORDS, "PF3A1B2C", "grå", "512 GB"),
                Stream.concat(plain.faults().stream(), Stream.of(Fault.reported(3, WORDS.repeat(6), WORDS)))
                        .toList(),
                List.of(new Accessory(1, WORDS, false), new Accessory(2, "oplader", true)),
                plain.book(),
                plain.agreements(),
                plain.entries(),
                IntStream.range(0, 14).mapToObj(_ -> swap()).toList(),
                List.of(
                        new PriceLine(0, PriceLine.Kind.LABOUR, WORDS, new Money(69_500, Currency.DKK)),
                        new PriceLine(0, PriceLine.Kind.GOODWILL, "", new Money(-50_000, Currency.DKK))),
                plain.handIn(),
                plain.together(),
                ShotCount.NONE,
                List.of());
    }

    private static PartSwap swap() {
        return Samples.swap(Verdict.WORSE, OneRepair.at("2026-11-27T15:00"));
    }
}
