package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.AmountWords;
import dk.holdt.words.ConditionWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import dk.holdt.words.ShotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The receipt a customer takes home when the device stays (`receipts` §8 A), in the customer's language.
public final class IntakeReceipt {

    private final ShopNow shop;
    private final Staff staff;
    private final PrinterPlan plan;

    public IntakeReceipt(ShopNow shop, Staff staff, PrinterPlan plan) {
        this.shop = shop;
        this.staff = staff;
        this.plan = plan;
    }

    /// @param out the loan devices that the customer has
    /// @param unlock how the device is unlocked, never the code; empty when that was not asked
    public Paper of(Dossier dossier, List<Loan> out, Optional<Unlock> unlock) {
        var words = new Messages(dossier.customer().language());
        var head = new Letterhead(shop.shop(), shop.clock().calendar(), words);
        var handIn = new HandInBlocks(dossier, words);
        var blocks = new ArrayList<Block>();
        blocks.add(received(dossier, words, head));
        dossier.book().promises().forEach(promise -> blocks.add(promiseBox(words, promise)));
        blocks.add(head.parties(dossier));
        handIn.people().ifPresent(blocks::add);
        handIn.together().ifPresent(blocks::add);
        blocks.add(faults(dossier, words));
        handIn.comeback().ifPresent(blocks::add);
        blocks.add(condition(dossier, words, handIn));
        blocks.add(accessories(dossier, words));
        unlock.ifPresent(one -> blocks.add(unlock(one, words)));
        handIn.data().ifPresent(blocks::add);
        blocks.add(price(dossier, words, handIn));
        LoanBlocks.out(words, out).ifPresent(blocks::add);
        blocks.add(collecting(words));
        blocks.addAll(head.rights());
        blocks.add(new Block.SignatureLine(
                "",
                words.text(
                        "doc.accepted",
                        head.dates().moment(dossier.repair().received().at()))));
        blocks.add(new Block.Code(dossier.number().digits(), words.text("doc.no") + " " + dossier.number()));
        var paper = Paper.of(
                PaperKind.INTAKE_RECEIPT,
                dossier.customer().language(),
                head.masthead(words.text("doc.intake"), dossier),
                blocks,
                head.footer());
        return plan.isIntakeForBoth()
                ? paper.forBoth(words.text("doc.copy.customer"), words.text("doc.copy.shop"))
                : paper;
    }

    private Block received(Dossier dossier, Messages words, Letterhead head) {
        var received = dossier.repair().received();
        var rows = new ArrayList<Block.KeyValues.Row>();
        rows.add(head.row("doc.received", head.dates().moment(received.at())));
        rows.add(head.row("doc.by", name(received.by())));
        received.neededBy()
                .ifPresent(day -> rows.add(head.row("doc.needed", head.dates().day(day))));
        rows.add(head.row("doc.tellby", tellBy(dossier, words, head)));
        return new Block.KeyValues("", rows);
    }

    /// Who comes back and asks was promised no notice, and the paper says so.
    private static String tellBy(Dossier dossier, Messages words, Letterhead head) {
        if (dossier.customer().tellBy() == TellBy.CALL) {
            return words.text("doc.tellby.call");
        }
        return dossier.handIn()
                        .comesBackOn()
                        .map(day ->
                                words.text("doc.tellby.back.on", head.dates().day(day)))
                        .orElseGet(() -> words.text("doc.tellby.back"))
                + ". " + words.text("doc.tellby.none");
    }

    static Block promiseBox(Messages words, Promise promise) {
        var said = promise.words();
        // a promise in opening hours says them in its own sentence
        var hours = said.sentence().contains(said.hoursWords()) ? "" : words.text("doc.hours", said.hoursWords());
        return new Block.PromiseBox(
                words.text("doc.promise"),
                said.sentence(),
                Stream.of(hours, said.closedDays())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining(" · ")),
                List.of());
    }

    private static Block faults(Dossier dossier, Messages words) {
        return new Lines(
                words.text("doc.faults"),
                Mark.NUMBER,
                dossier.faults().stream()
                        .filter(fault -> !fault.foundHere())
                        .map(fault -> fault(words, fault))
                        .toList());
    }

    private static Line fault(Messages words, Fault fault) {
        var more = new ArrayList<String>();
        if (!fault.since().isBlank()) {
            more.add(words.text("doc.since", fault.since()));
        }
        FaultWords.comesAndGoes(words, fault.comesAndGoes()).ifPresent(more::add);
        return Line.outcome(fault.words(), "", more);
    }

    private static Block condition(Dossier dossier, Messages words, HandInBlocks handIn) {
        var condition = dossier.repair().received().condition();
        var lines = new ArrayList<Line>();
        ConditionWords.seen(words, condition).ifPresent(seen -> lines.add(Line.of(seen)));
        lines.addAll(handIn.findings());
        if (!condition.note().isBlank()) {
            lines.add(Line.of(condition.note()));
        }
        if (!dossier.shotAtIntake().isNone()) {
            lines.add(Line.of(words.text("doc.shots", ShotWords.of(words, dossier.shotAtIntake()), Shot.DAYS_KEPT)));
        }
        // last: what follows it would be read as not looked at either
        ConditionWords.notLookedAt(words, condition).ifPresent(not -> lines.add(Line.of(not)));
        return new Lines(words.text("doc.condition"), Mark.NONE, lines);
    }

    private static Block accessories(Dossier dossier, Messages words) {
        if (dossier.accessories().isEmpty()) {
            return new Lines(words.text("doc.acc"), Mark.NONE, List.of(Line.of(words.text("doc.acc.none"))));
        }
        return new Lines(
                words.text("doc.acc"),
                Mark.BOX,
                dossier.accessories().stream()
                        .map(accessory -> Line.box(accessory.words(), true))
                        .toList());
    }

    private static Block unlock(Unlock unlock, Messages words) {
        var key =
                switch (unlock.how()) {
                    case NOTED -> "doc.unlock.noted";
                    case CUSTOMER_UNLOCKS -> "doc.unlock.customer";
                    case NONE -> "doc.unlock.none";
                };
        return new Lines(words.text("doc.unlock"), Mark.NONE, List.of(Line.of(words.text(key))));
    }

    private Block price(Dossier dossier, Messages words, HandInBlocks handIn) {
        var terms = dossier.repair().received().priceTerms();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(PriceWords.of(words, terms)));
        handIn.withoutVat(shop.shop()).ifPresent(net -> lines.add(Line.of(net)));
        switch (terms) {
            case PriceTerms.QuoteOnly(var fee) ->
                fee.ifPresent(amount -> lines.add(
                        Line.of(words.text("doc.exam") + ": " + new AmountWords(words.language()).of(amount.minor()))));
            case PriceTerms.Estimate _ ->
                lines.add(Line.of(
                        shop.shop().country() == Country.NO
                                ? words.text("doc.ask") + " " + words.text("doc.ask.no")
                                : words.text("doc.ask")));
            case PriceTerms.Maximum _, PriceTerms.Fixed _, PriceTerms.TimeSpent _ -> {}
        }
        handIn.deposit().ifPresent(lines::add);
        return new Lines(words.text("doc.price"), Mark.NONE, lines);
    }

    private Block collecting(Messages words) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(words.text("doc.keep")));
        lines.add(Line.of(
                words.text(shop.shop().country() == Country.DK ? "doc.unclaimed.dk.nofee" : "doc.unclaimed.no")));
        return new Lines(words.text("doc.collecting"), Mark.NONE, lines);
    }

    private String name(long id) {
        return staff.find(id).map(StaffMember::name).orElse("");
    }
}
