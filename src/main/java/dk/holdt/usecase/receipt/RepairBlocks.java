package dk.holdt.usecase.receipt;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Outcome;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import dk.holdt.words.StageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a repair receipt says of one device that went home.
final class RepairBlocks {

    private final RepairReceipt.HandedOver handedOver;
    private final Dossier dossier;
    private final HandoverFacts facts;
    private final Staff staff;
    private final Letterhead head;
    private final Messages words;
    private final HandInBlocks handIn;

    RepairBlocks(RepairReceipt.HandedOver handedOver, Staff staff, Letterhead head, Messages words) {
        this.handedOver = handedOver;
        this.dossier = handedOver.dossier();
        this.facts = handedOver.facts();
        this.staff = staff;
        this.head = head;
        this.words = words;
        this.handIn = new HandInBlocks(dossier, words);
    }

    RepairReceipt.HandedOver handedOver() {
        return handedOver;
    }

    Row received() {
        return head.row(
                "doc.received", head.dates().moment(dossier.repair().received().at()));
    }

    /// When, and to whom.
    List<Row> collected() {
        var rows = new ArrayList<Row>();
        rows.add(head.row("doc.handedover", head.dates().moment(handedOver.at())));
        rows.add(head.row("doc.collectedby", handedTo(facts.collector())));
        if (facts.collector().proof() != Collector.Proof.CUSTOMER) {
            rows.add(head.row("doc.idseen", words.text(facts.collector().idSeen() ? "word.yes" : "word.no")));
        }
        return rows;
    }

    /// Who worked on it, and how that ended.
    List<Row> ended() {
        return List.of(
                head.row(handedOver.ending() == Ending.REPAIRED ? "doc.technician" : "doc.examiner", technician()),
                head.row("doc.ending", StageWords.of(words, handedOver.ending())));
    }

    private String technician() {
        return dossier.repair()
                .progress()
                .technician()
                .flatMap(staff::find)
                .map(StaffMember::name)
                .orElse("");
    }

    private String handedTo(Collector collector) {
        return collector.proof() == Collector.Proof.CUSTOMER
                ? collector.name()
                : collector.name() + " – " + ShelfWords.proof(words, collector.proof());
    }

    Optional<Block> people(Set<PersonRole> elsewhere) {
        return handIn.people(elsewhere);
    }

    Optional<String> person(PersonRole role) {
        return dossier.handIn().person(role);
    }

    Optional<Business> business() {
        return dossier.handIn().business();
    }

    Optional<Block> warranty() {
        return handIn.warranty();
    }

    /// What was found, done, changed, tested and given back.
    List<Block> work(List<PartKind> kinds) {
        var blocks = new ArrayList<Block>();
        handIn.comeback().ifPresent(blocks::add);
        blocks.add(outcomes(dossier, words));
        blocks.addAll(new SwapBlocks(words, head.dates(), staff, kinds).of(dossier.fittedSwaps()));
        if (PartSwap.nothingIsWorse(dossier.swaps())) {
            blocks.add(new Block.Assurance(words.text("rc.nothing")));
        }
        oldParts().ifPresent(blocks::add);
        oldMedium().ifPresent(blocks::add);
        tested().ifPresent(blocks::add);
        returned().ifPresent(blocks::add);
        LoanBlocks.returned(words, head.dates(), handedOver.loans()).ifPresent(blocks::add);
        if (handedOver.codeErased()) {
            blocks.add(
                    Block.Note.of(words.text("doc.unlock.erased", head.dates().moment(handedOver.at()))));
        }
        copyOfData().ifPresent(blocks::add);
        return blocks;
    }

    List<Block> kept(PromiseClock clock) {
        return new KeptBlocks(words, head.dates(), clock).of(dossier.book(), handedOver.at());
    }

    /// Each fault, and what became of it.
    static Block outcomes(Dossier dossier, Messages words) {
        return new Lines(
                words.text("doc.outcome"),
                Mark.NUMBER,
                dossier.faults().stream().map(fault -> outcome(fault, words)).toList());
    }

    private static Line outcome(Fault fault, Messages words) {
        var details = new ArrayList<String>();
        if (fault.foundHere()) {
            details.add(words.text("doc.found.here"));
        }
        fault.verdict()
                .map(verdict -> FaultWords.more(verdict))
                .filter(more -> !more.isBlank())
                .ifPresent(details::add);
        fault.test()
                .filter(test -> !test.words().isBlank())
                .ifPresent(test -> details.add(words.text("doc.test", test.words())));
        return Line.outcome(
                fault.words(),
                fault.outcome()
                        .map(outcome -> FaultWords.outcome(words, outcome))
                        .orElse(words.text("doc.outcome.open")),
                details);
    }

    /// What becomes of a copy of the data; that none was made is said of whatever holds data, unless one was noted.
    private Optional<Block> copyOfData() {
        return facts.settled()
                .copy()
                .or(() -> Optional.of(DataCopy.noneMade())
                        .filter(_ -> dossier.device().kind().holdsData()))
                .map(copy -> Block.Note.of(DataCopyWords.paper(words, head.dates(), copy)));
    }

    private Optional<Block> oldParts() {
        return switch (facts.settled().oldParts()) {
            case NONE -> Optional.empty();
            case RETURNED -> Optional.of(Block.Note.of(words.text("doc.old.returned")));
            case RECYCLED -> Optional.of(Block.Note.of(words.text("doc.old.recycled")));
        };
    }

    private Optional<Block> oldMedium() {
        return switch (facts.settled().medium()) {
            case NONE -> Optional.empty();
            case RETURNED -> Optional.of(Block.Note.of(words.text("doc.medium.returned")));
            case ERASED -> Optional.of(Block.Note.of(words.text("doc.medium.erased")));
        };
    }

    /// What was shown, and what the customer did not want to see; a fault that was not repaired was not shown.
    private Optional<Block> tested() {
        var lines = facts.answers().entrySet().stream()
                .sorted(Comparator.comparingInt(answer -> position(answer.getKey())))
                .map(answer -> Line.outcome(
                        said(answer.getKey()),
                        words.text(answer.getValue() == DemoAnswer.SHOWN_WORKS ? "doc.shown" : "doc.notwanted"),
                        List.of()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines(words.text("doc.tested"), Mark.BULLET, lines));
    }

    private static int position(DemoLine line) {
        return line instanceof DemoLine.OfFault(var fault) ? fault.position() : 0;
    }

    private String said(DemoLine line) {
        return switch (line) {
            case DemoLine.Agreed(var agreement) ->
                agreement.value().isBlank() ? words.text("ag.demo") : agreement.value();
            case DemoLine.OfFault(var fault) ->
                fault.outcome().equals(Optional.of(Outcome.NOT_FOUND))
                        ? fault.words() + " – " + words.text("doc.outcome.notfound")
                        : fault.words();
        };
    }

    private Optional<Block> returned() {
        if (dossier.accessories().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lines(
                words.text("doc.acc.returned"),
                Mark.BOX,
                dossier.accessories().stream()
                        .map(accessory -> Line.box(accessory.words(), accessory.returned()))
                        .toList()));
    }
}
