package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.Scrapped;
import dk.holdt.domain.parting.Parting.SentToMaker;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.handover.PartingFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartingWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The paper about a device that does not go home: what became of it, who agreed, and where to sign.
public final class PartingReceipt {

    private final ShopNow shop;
    private final Staff staff;

    public PartingReceipt(ShopNow shop, Staff staff) {
        this.shop = shop;
        this.staff = staff;
    }

    /// @param by the member of staff who did it
    /// @param codeErased a code to the device was kept until then
    public record Moment(Instant at, long by, boolean codeErased) {}

    /// In the customer's language.
    ///
    /// @param dossier as it is in the store, the accessories given back
    /// @param loans the loan devices the customer had
    public Paper of(Dossier dossier, PartingFacts facts, Moment moment, List<Loan> loans) {
        var words = new Messages(dossier.customer().language());
        var head = new Letterhead(shop.shop(), shop.clock().calendar(), words);
        var parting = facts.parting();
        var blocks = new ArrayList<Block>();
        blocks.add(times(dossier, moment, head));
        blocks.add(head.parties(dossier));
        blocks.add(new Block.KeyValues(words.text("doc.parted"), became(parting, head, words)));
        law(parting, words).ifPresent(blocks::add);
        oldMedium(facts, words).ifPresent(blocks::add);
        accessories(dossier, words, "doc.acc.returned", Accessory::returned).ifPresent(blocks::add);
        accessories(dossier, words, "doc.parted.acc", one -> !one.returned()).ifPresent(blocks::add);
        LoanBlocks.returned(words, head.dates(), loans).ifPresent(blocks::add);
        if (moment.codeErased()) {
            blocks.add(
                    Block.Note.of(words.text("doc.unlock.erased", head.dates().moment(moment.at()))));
        }
        facts.settled()
                .copy()
                .ifPresent(copy -> blocks.add(Block.Note.of(DataCopyWords.paper(words, head.dates(), copy))));
        blocks.add(RepairBlocks.outcomes(dossier, words));
        if (!dossier.priceLines().isEmpty() || dossier.handIn().deposit().isPresent()) {
            blocks.add(new PriceBlock(shop.shop(), words).of(dossier, facts.settled()));
        }
        blocks.addAll(new KeptBlocks(words, head.dates(), shop.clock()).of(dossier.book(), moment.at()));
        signature(parting, words).ifPresent(blocks::add);
        blocks.addAll(head.rights());
        blocks.add(new Block.Code(dossier.number().digits(), words.text("doc.no") + " " + dossier.number()));
        return Paper.of(
                PaperKind.PARTING,
                dossier.customer().language(),
                head.masthead(words.text(title(parting)), List.of(dossier.number()), ""),
                blocks,
                head.footer());
    }

    private static String title(Parting parting) {
        return switch (parting) {
            case Bought _ -> "doc.parted.bought";
            case Scrapped _ -> "doc.parted.scrapped";
            case SentToMaker _ -> "doc.parted.maker";
        };
    }

    private Block times(Dossier dossier, Moment moment, Letterhead head) {
        var by = staff.find(moment.by()).map(StaffMember::name).orElse("");
        return new Block.KeyValues(
                "",
                List.of(
                        head.row(
                                "doc.received",
                                head.dates().moment(dossier.repair().received().at())),
                        head.row("doc.parted.at", head.dates().moment(moment.at())),
                        head.row("doc.parted.by", by)));
    }

    private List<Row> became(Parting parting, Letterhead head, Messages words) {
        var rows = new ArrayList<Row>();
        switch (parting) {
            case Bought bought -> {
                rows.add(head.row("doc.parted.seller", bought.from()));
                rows.add(head.row("doc.parted.buyer", shop.shop().name()));
                rows.add(head.row("doc.parted.price", amount(bought, words)));
            }
            case Scrapped _ -> {}
            case SentToMaker sent -> {
                rows.add(head.row("doc.parted.to", sent.to()));
                rows.add(head.row("doc.parted.ref", sent.reference()));
                rows.add(head.row("doc.parted.deals", deals(sent, words)));
            }
        }
        parting.consent()
                .ifPresent(consent ->
                        rows.add(head.row("doc.parted.agreed", PartingWords.consent(words, head.dates(), consent))));
        rows.add(head.row("doc.parted.data", PartingWords.paper(words, parting.data())));
        return rows;
    }

    private static String amount(Bought bought, Messages words) {
        return new AmountWords(words.language()).of(bought.price().minor());
    }

    private static String deals(SentToMaker sent, Messages words) {
        return sent.dealing() == Dealing.SHOP
                ? words.text("doc.parted.us")
                : words.text("doc.parted.them", sent.to(), sent.reached());
    }

    /// A device is never given up because time has passed, in neither country (`receipts` §7).
    private static Optional<Block> law(Parting parting, Messages words) {
        return parting instanceof Scrapped
                ? Optional.of(Block.Note.of(words.text("doc.parted.law")))
                : Optional.empty();
    }

    private static Optional<Block> oldMedium(PartingFacts facts, Messages words) {
        return switch (facts.settled().medium()) {
            case NONE -> Optional.empty();
            case RETURNED -> Optional.of(Block.Note.of(words.text("doc.medium.returned")));
            case ERASED -> Optional.of(Block.Note.of(words.text("doc.medium.erased")));
        };
    }

    private static Optional<Block> accessories(
            Dossier dossier, Messages words, String heading, Predicate<Accessory> which) {
        var lines = dossier.accessories().stream()
                .filter(which)
                .map(one -> Line.of(one.words()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Lines(words.text(heading), Mark.BULLET, lines));
    }

    /// A line for whoever gives something up here and now; what was written or said stands above, word for word.
    private Optional<Block> signature(Parting parting, Messages words) {
        return parting.consent().filter(one -> one.how() == Consent.How.SIGNED).map(_ -> {
            var text =
                    switch (parting) {
                        case Bought bought ->
                            words.text("doc.parted.sign.bought", shop.shop().name(), amount(bought, words));
                        default -> words.text("doc.parted.sign.scrapped");
                    };
            return new Block.SignatureLine(text, "");
        });
    }
}
