package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The receipt a customer takes home when devices stay (`receipts` §8 A), in the customer's language: one for all that
/// came in at one visit.
public final class IntakeReceipt {

    private final ShopNow shop;
    private final Staff staff;
    private final PrinterPlan plan;

    public IntakeReceipt(ShopNow shop, Staff staff, PrinterPlan plan) {
        this.shop = shop;
        this.staff = staff;
        this.plan = plan;
    }

    /// A device that came in.
    ///
    /// @param out the loan devices that the customer has for it
    /// @param unlock how the device is unlocked, never the code; empty when that was not asked
    public record HandedIn(Dossier dossier, List<Loan> out, Optional<Unlock> unlock) {
        public HandedIn {
            out = List.copyOf(out);
        }
    }

    /// @param visit at least one device, in the order they were handed in
    /// @param instead when the receipt was issued that this one stands in the place of; empty for a first one
    public Paper of(List<HandedIn> visit, Optional<Instant> instead) {
        var customer = visit.getLast().dossier().customer();
        var words = new Messages(customer.language());
        var head = new Letterhead(shop.shop(), shop.clock().calendar(), words);
        var devices = visit.stream()
                .map(one -> new IntakeBlocks(one, shop.shop(), staff, head, words))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.addAll(devices.size() == 1 ? alone(devices.getFirst(), head) : together(devices, head, words));
        blocks.add(collecting(words));
        blocks.addAll(head.rights());
        var received = visit.getLast().dossier().repair().received().at();
        blocks.add(new Block.SignatureLine(
                "", words.text("doc.accepted", head.dates().moment(received))));
        if (devices.size() == 1) {
            var digits = visit.getLast().dossier().number().digits();
            blocks.add(new Block.Code(digits, words.text("doc.no") + " " + digits));
        }
        var issue = instead.map(at -> words.text("doc.instead", head.dates().moment(at)))
                .orElse("");
        var numbers = visit.stream().map(one -> one.dossier().number()).toList();
        var paper = Paper.of(
                PaperKind.INTAKE_RECEIPT,
                customer.language(),
                head.masthead(words.text("doc.intake"), numbers, issue),
                blocks,
                head.footer());
        // several devices are longer than half a page
        return devices.size() == 1 && plan.isIntakeForBoth()
                ? paper.forBoth(words.text("doc.copy.customer"), words.text("doc.copy.shop"))
                : paper;
    }

    private static List<Block> alone(IntakeBlocks device, Letterhead head) {
        var received = new ArrayList<>(device.received());
        received.addAll(device.needed());
        received.add(device.tellBy());
        var blocks = new ArrayList<Block>();
        blocks.add(new KeyValues("", received));
        blocks.addAll(device.promises());
        blocks.add(head.parties(device.dossier()));
        device.people().ifPresent(blocks::add);
        blocks.addAll(device.handedIn());
        device.data().ifPresent(blocks::add);
        blocks.addAll(device.agreed());
        return blocks;
    }

    /// What is so for all of them is said once, above them.
    private static List<Block> together(List<IntakeBlocks> devices, Letterhead head, Messages words) {
        var first = devices.getFirst();
        var last = devices.getLast();
        var business = Same.of(devices, IntakeBlocks::business);
        var people = Same.of(devices, IntakeBlocks::people);
        var data = Same.of(devices, IntakeBlocks::data);
        var received = new ArrayList<>(first.received());
        received.add(last.tellBy());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.SideBySide(
                head.customer(last.dossier().customer(), business), new KeyValues(words.text("doc.handin"), received)));
        people.ifPresent(blocks::add);
        data.ifPresent(blocks::add);
        for (var device : devices) {
            var of = new ArrayList<Block>(device.promises());
            device.people().filter(_ -> people.isEmpty()).ifPresent(of::add);
            of.addAll(device.handedIn());
            device.data().filter(_ -> data.isEmpty()).ifPresent(of::add);
            of.addAll(device.agreed());
            blocks.add(head.device(device.dossier(), otherwise(device, first, business.isPresent(), head), of));
        }
        return blocks;
    }

    /// What of its hand-in is otherwise than above.
    private static List<KeyValues.Row> otherwise(
            IntakeBlocks device, IntakeBlocks first, boolean oneBusiness, Letterhead head) {
        var rows = new ArrayList<>(device.received());
        rows.removeAll(first.received());
        if (!oneBusiness) {
            device.business().ifPresent(business -> rows.addAll(head.business(business)));
        }
        rows.addAll(device.needed());
        return rows;
    }

    private Block collecting(Messages words) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(words.text("doc.keep")));
        lines.add(Line.of(
                words.text(shop.shop().country() == Country.DK ? "doc.unclaimed.dk.nofee" : "doc.unclaimed.no")));
        return new Lines(words.text("doc.collecting"), Mark.NONE, lines);
    }
}
