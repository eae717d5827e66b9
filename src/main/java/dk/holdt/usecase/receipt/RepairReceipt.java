package dk.holdt.usecase.receipt;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Outcome;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import dk.holdt.words.StageWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The receipt a customer takes home with the device (`receipts` §8 B), in the customer's language.
public final class RepairReceipt {

    private final ShopNow shop;
    private final Staff staff;
    private final Supplier<List<PartKind>> kinds;

    public RepairReceipt(ShopNow shop, Staff staff, Supplier<List<PartKind>> kinds) {
        this.shop = shop;
        this.staff = staff;
        this.kinds = kinds;
    }

    /// @param dossier as it is in the store, the accessories given back and the collection not yet
    /// @param handedOverAt the moment of the handover
    /// @param loans the loan devices the customer had
    /// @param codeErased a code to the device was kept until then
    public Paper of(
            Dossier dossier,
            HandoverFacts facts,
            Ending ending,
            Instant handedOverAt,
            List<Loan> loans,
            boolean codeErased) {
        var words = new Messages(dossier.customer().language());
        var head = new Letterhead(shop.shop(), shop.clock().calendar(), words);
        var handIn = new HandInBlocks(dossier, words);
        var blocks = new ArrayList<Block>();
        blocks.add(times(dossier, facts, ending, handedOverAt, head, words));
        blocks.add(head.parties(dossier));
        handIn.people().ifPresent(blocks::add);
        handIn.comeback().ifPresent(blocks::add);
        blocks.add(outcomes(dossier, words));
        blocks.addAll(new SwapBlocks(words, head.dates(), staff, kinds.get()).of(dossier.fittedSwaps()));
        if (PartSwap.nothingIsWorse(dossier.swaps())) {
            blocks.add(new Block.Assurance(words.text("rc.nothing")));
        }
        oldParts(facts, words).ifPresent(blocks::add);
        oldMedium(facts, words).ifPresent(blocks::add);
        tested(facts, words).ifPresent(blocks::add);
        returned(dossier, words).ifPresent(blocks::add);
        LoanBlocks.returned(words, head.dates(), loans).ifPresent(blocks::add);
        if (codeErased) {
            blocks.add(
                    Block.Note.of(words.text("doc.unlock.erased", head.dates().moment(handedOverAt))));
        }
        copyOfData(dossier, facts, head, words).ifPresent(blocks::add);
        blocks.add(new PriceBlock(shop.shop(), words).of(dossier, facts));
        blocks.addAll(new KeptBlocks(words, head.dates(), shop.clock()).of(dossier.book(), handedOverAt));
        handIn.warranty().ifPresent(blocks::add);
        blocks.addAll(head.rights());
        blocks.add(new Block.Code(dossier.number().digits(), words.text("doc.no") + " " + dossier.number()));
        return Paper.of(
                PaperKind.REPAIR_RECEIPT,
                dossier.customer().language(),
                head.masthead(words.text("doc.repair"), List.of(dossier.number()), ""),
                blocks,
                head.footer());
    }

    private Block times(
            Dossier dossier,
            HandoverFacts facts,
            Ending ending,
            Instant handedOverAt,
            Letterhead head,
            Messages words) {
        var rows = new ArrayList<Block.KeyValues.Row>();
        rows.add(head.row(
                "doc.received", head.dates().moment(dossier.repair().received().at())));
        rows.add(head.row("doc.handedover", head.dates().moment(handedOverAt)));
        rows.add(head.row("doc.collectedby", handedTo(facts.collector(), words)));
        if (facts.collector().proof() != Collector.Proof.CUSTOMER) {
            rows.add(head.row("doc.idseen", words.text(facts.collector().idSeen() ? "word.yes" : "word.no")));
        }
        rows.add(head.row(ending == Ending.REPAIRED ? "doc.technician" : "doc.examiner", technician(dossier)));
        rows.add(head.row("doc.ending", StageWords.of(words, ending)));
        return new Block.KeyValues("", rows);
    }

    private String technician(Dossier dossier) {
        return dossier.repair()
                .progress()
                .technician()
                .flatMap(staff::find)
                .map(StaffMember::name)
                .orElse("");
    }

    private static Block outcomes(Dossier dossier, Messages words) {
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
    private static Optional<Block> copyOfData(Dossier dossier, HandoverFacts facts, Letterhead head, Messages words) {
        return facts.settled()
                .copy()
                .or(() -> Optional.of(DataCopy.noneMade())
                        .filter(_ -> dossier.device().kind().holdsData()))
                .map(copy -> Block.Note.of(DataCopyWords.paper(words, head.dates(), copy)));
    }

    private static Optional<Block> oldParts(HandoverFacts facts, Messages words) {
        return switch (facts.settled().oldParts()) {
            case NONE -> Optional.empty();
            case RETURNED -> Optional.of(Block.Note.of(words.text("doc.old.returned")));
            case RECYCLED -> Optional.of(Block.Note.of(words.text("doc.old.recycled")));
        };
    }

    private static Optional<Block> oldMedium(HandoverFacts facts, Messages words) {
        return switch (facts.settled().medium()) {
            case NONE -> Optional.empty();
            case RETURNED -> Optional.of(Block.Note.of(words.text("doc.medium.returned")));
            case ERASED -> Optional.of(Block.Note.of(words.text("doc.medium.erased")));
        };
    }

    private static String handedTo(Collector collector, Messages words) {
        return collector.proof() == Collector.Proof.CUSTOMER
                ? collector.name()
                : collector.name() + " – " + ShelfWords.proof(words, collector.proof());
    }

    /// What was shown, and what the customer did not want to see; a fault that was not repaired was not shown.
    private static Optional<Block> tested(HandoverFacts facts, Messages words) {
        var lines = facts.answers().entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(answer -> position(answer.getKey())))
                .map(answer -> Line.outcome(
                        said(answer.getKey(), words),
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

    private static String said(DemoLine line, Messages words) {
        return switch (line) {
            case DemoLine.Agreed(var agreement) ->
                agreement.value().isBlank() ? words.text("ag.demo") : agreement.value();
            case DemoLine.OfFault(var fault) ->
                fault.outcome().equals(Optional.of(Outcome.NOT_FOUND))
                        ? fault.words() + " – " + words.text("doc.outcome.notfound")
                        : fault.words();
        };
    }

    private static Optional<Block> returned(Dossier dossier, Messages words) {
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
