package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The receipt a customer takes home with the device (`receipts` §8 B), in the customer's language; or with several
/// devices of a visit, for a company as a delivery note.
public final class RepairReceipt {

    private final ShopNow shop;
    private final Staff staff;
    private final Supplier<List<PartKind>> kinds;

    public RepairReceipt(ShopNow shop, Staff staff, Supplier<List<PartKind>> kinds) {
        this.shop = shop;
        this.staff = staff;
        this.kinds = kinds;
    }

    /// A device that went home.
    ///
    /// @param dossier as it is in the store, the accessories given back
    /// @param at the moment of the handover
    /// @param loans the loan devices the customer had
    /// @param codeErased a code to the device was kept until then
    public record HandedOver(
            Dossier dossier, HandoverFacts facts, Ending ending, Instant at, List<Loan> loans, boolean codeErased) {
        public HandedOver {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(ending, "ending");
            Objects.requireNonNull(at, "at");
            loans = List.copyOf(loans);
        }
    }

    public Paper of(HandedOver one) {
        var words = new Messages(one.dossier().customer().language());
        var head = head(words);
        var device = new RepairBlocks(one, staff, head, words);
        var times = new ArrayList<KeyValues.Row>();
        times.add(device.received());
        times.addAll(device.collected());
        times.addAll(device.ended());
        var blocks = new ArrayList<Block>();
        blocks.add(new KeyValues("", times));
        blocks.add(head.parties(one.dossier()));
        device.people(Set.of()).ifPresent(blocks::add);
        blocks.addAll(device.work(kinds.get()));
        blocks.add(
                new PriceBlock(shop.shop(), words).of(one.dossier(), one.facts().settled()));
        blocks.addAll(device.kept(shop.clock()));
        device.warranty().ifPresent(blocks::add);
        blocks.addAll(head.rights());
        blocks.addAll(SignatureBlocks.of(words, head.dates(), List.of(one)));
        var digits = one.dossier().number().digits();
        blocks.add(new Block.Code(digits, words.text("doc.no") + " " + digits));
        return paper(words.text("doc.repair"), List.of(one), "", blocks, head);
    }

    /// @param visit devices of one customer that went home together, in that order
    /// @param instead when a paper of one of them was issued that this one stands in the place of; empty for none
    public Paper of(List<HandedOver> visit, Optional<Instant> instead) {
        var last = visit.getLast();
        var words = new Messages(last.dossier().customer().language());
        var head = head(words);
        var devices = visit.stream()
                .map(one -> new RepairBlocks(one, staff, head, words))
                .toList();
        var note = DeliveryNote.of(devices, head);
        var elsewhere = note.isPresent() ? DeliveryNote.NAMED : Set.<PersonRole>of();
        var people = Same.of(devices, one -> one.people(elsewhere));
        var collected = devices.getLast().collected();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.SideBySide(
                note.map(DeliveryNote::orders)
                        .orElseGet(() -> head.customer(last.dossier().customer(), Optional.empty())),
                new KeyValues(words.text("doc.handover"), collected)));
        people.ifPresent(blocks::add);
        var prices = new PriceBlock(shop.shop(), words);
        for (var device : devices) {
            var of = new ArrayList<Block>();
            of.add(new KeyValues("", facts(device, collected, note, head)));
            device.people(elsewhere).filter(_ -> people.isEmpty()).ifPresent(of::add);
            of.addAll(device.work(kinds.get()));
            of.add(prices.part(device.handedOver(), visit));
            of.addAll(device.kept(shop.clock()));
            blocks.add(head.device(device.handedOver().dossier(), List.of(), of));
        }
        blocks.add(prices.all(visit));
        devices.stream().flatMap(one -> one.warranty().stream()).findFirst().ifPresent(blocks::add);
        blocks.addAll(head.rights());
        blocks.addAll(SignatureBlocks.of(words, head.dates(), visit));
        return paper(
                words.text(note.isPresent() ? "doc.delivery" : "doc.repair"),
                visit,
                instead.map(at -> words.text("doc.instead", head.dates().moment(at)))
                        .orElse(""),
                blocks,
                head);
    }

    private Letterhead head(Messages words) {
        return new Letterhead(shop.shop(), shop.clock().calendar(), words);
    }

    /// When it came and who worked on it, and what is otherwise than above.
    private static List<KeyValues.Row> facts(
            RepairBlocks device, List<KeyValues.Row> collected, Optional<DeliveryNote> note, Letterhead head) {
        var rows = new ArrayList<KeyValues.Row>();
        rows.add(device.received());
        device.collected().stream().filter(row -> !collected.contains(row)).forEach(rows::add);
        rows.addAll(device.ended());
        rows.addAll(note.map(one -> one.of(device))
                .orElseGet(() -> device.business().map(head::business).orElse(List.of())));
        return rows;
    }

    private static Paper paper(
            String title, List<HandedOver> visit, String issue, List<Block> blocks, Letterhead head) {
        var numbers = visit.stream().map(one -> one.dossier().number()).toList();
        return Paper.of(
                PaperKind.REPAIR_RECEIPT,
                visit.getLast().dossier().customer().language(),
                head.masthead(title, numbers, issue),
                blocks,
                head.footer());
    }
}
