package dk.holdt.usecase.receipt;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.words.AmountWords;
import dk.holdt.words.ConditionWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import dk.holdt.words.ShotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an intake receipt says of one device that came in.
final class IntakeBlocks {

    private final IntakeReceipt.HandedIn handedIn;
    private final Dossier dossier;
    private final Shop shop;
    private final Staff staff;
    private final Letterhead head;
    private final Messages words;
    private final HandInBlocks handIn;

    IntakeBlocks(IntakeReceipt.HandedIn handedIn, Shop shop, Staff staff, Letterhead head, Messages words) {
        this.handedIn = handedIn;
        this.dossier = handedIn.dossier();
        this.shop = shop;
        this.staff = staff;
        this.head = head;
        this.words = words;
        this.handIn = new HandInBlocks(dossier, words);
    }

    Dossier dossier() {
        return dossier;
    }

    Optional<Business> business() {
        return dossier.handIn().business();
    }

    /// When and by whom.
    List<Row> received() {
        var received = dossier.repair().received();
        return List.of(
                head.row("doc.received", head.dates().moment(received.at())),
                head.row(
                        "doc.by",
                        staff.find(received.by()).map(StaffMember::name).orElse("")));
    }

    List<Row> needed() {
        return dossier.repair().received().neededBy().stream()
                .map(day -> head.row("doc.needed", head.dates().day(day)))
                .toList();
    }

    /// Who comes back and asks was promised no notice, and the paper says so.
    Row tellBy() {
        if (dossier.customer().tellBy() == TellBy.CALL) {
            return head.row("doc.tellby", words.text("doc.tellby.call"));
        }
        var back = dossier.handIn()
                .comesBackOn()
                .map(day -> words.text("doc.tellby.back.on", head.dates().day(day)))
                .orElseGet(() -> words.text("doc.tellby.back"));
        return head.row("doc.tellby", back + ". " + words.text("doc.tellby.none"));
    }

    List<Block> promises() {
        return dossier.book().promises().stream().map(this::promise).toList();
    }

    private Block promise(Promise promise) {
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

    Optional<Block> people() {
        return handIn.people(Set.of());
    }

    Optional<Block> data() {
        return handIn.data();
    }

    /// What is wrong, how it looks, what came with it and how it is unlocked.
    List<Block> handedIn() {
        var blocks = new ArrayList<Block>();
        blocks.add(faults());
        handIn.comeback().ifPresent(blocks::add);
        blocks.add(condition());
        blocks.add(accessories());
        handedIn.unlock().map(this::unlock).ifPresent(blocks::add);
        return blocks;
    }

    /// What it may cost, and what was lent meanwhile.
    List<Block> agreed() {
        var blocks = new ArrayList<Block>();
        blocks.add(price());
        LoanBlocks.out(words, handedIn.out()).ifPresent(blocks::add);
        return blocks;
    }

    private Block faults() {
        return new Lines(
                words.text("doc.faults"),
                Mark.NUMBER,
                dossier.faults().stream()
                        .filter(fault -> !fault.foundHere())
                        .map(this::fault)
                        .toList());
    }

    private Line fault(Fault fault) {
        var more = new ArrayList<String>();
        if (!fault.since().isBlank()) {
            more.add(words.text("doc.since", fault.since()));
        }
        FaultWords.comesAndGoes(words, fault.comesAndGoes()).ifPresent(more::add);
        return Line.outcome(fault.words(), "", more);
    }

    private Block condition() {
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

    private Block accessories() {
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

    private Block unlock(Unlock unlock) {
        var key =
                switch (unlock.how()) {
                    case NOTED -> "doc.unlock.noted";
                    case CUSTOMER_UNLOCKS -> "doc.unlock.customer";
                    case NONE -> "doc.unlock.none";
                };
        return new Lines(words.text("doc.unlock"), Mark.NONE, List.of(Line.of(words.text(key))));
    }

    private Block price() {
        var terms = dossier.repair().received().priceTerms();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(PriceWords.of(words, terms)));
        handIn.withoutVat(shop).ifPresent(net -> lines.add(Line.of(net)));
        switch (terms) {
            case PriceTerms.QuoteOnly(var fee) ->
                fee.ifPresent(amount -> lines.add(
                        Line.of(words.text("doc.exam") + ": " + new AmountWords(words.language()).of(amount.minor()))));
            case PriceTerms.Estimate _ ->
                lines.add(Line.of(
                        shop.country() == Country.NO
                                ? words.text("doc.ask") + " " + words.text("doc.ask.no")
                                : words.text("doc.ask")));
            case PriceTerms.Maximum _, PriceTerms.Fixed _, PriceTerms.TimeSpent _ -> {}
        }
        handIn.deposit().ifPresent(lines::add);
        return new Lines(words.text("doc.price"), Mark.NONE, lines);
    }
}
