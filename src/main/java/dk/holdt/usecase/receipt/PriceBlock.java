package dk.holdt.usecase.receipt;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.PriceBox;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import java.util.ArrayList;

/// What it costs, line by line, with the VAT of which it consists where the shop has to say it.
final class PriceBlock {

    private final Shop shop;
    private final Messages words;
    private final AmountWords amounts;

    PriceBlock(Shop shop, Messages words) {
        this.shop = shop;
        this.words = words;
        this.amounts = new AmountWords(words.language());
    }

    Block of(Dossier dossier, HandoverFacts facts) {
        var rows = new ArrayList<PriceBox.Row>();
        for (var line : dossier.priceLines()) {
            rows.add(PriceBox.Row.of(
                    PriceWords.label(words, line), amounts.exact(line.amount().minor())));
        }
        var total = PriceLimit.total(dossier.priceLines(), shop.country().currency());
        rows.add(PriceBox.Row.total(words.text("doc.total"), amounts.exact(total.minor())));
        if (shop.vatRegistered()) {
            rows.add(PriceBox.Row.of(
                    words.text("doc.vat"), amounts.exact(total.vatOfWhich().minor())));
        }
        var lines = new ArrayList<String>();
        lines.add(PriceWords.of(words, dossier.repair().received().priceTerms()));
        facts.settled()
                .paid()
                .map(how -> words.text(how == Payment.How.PAID ? "doc.paid" : "doc.unpaid"))
                .ifPresent(lines::add);
        if (!facts.settled().tillReceipt().isBlank()) {
            lines.add(words.text("doc.till", facts.settled().tillReceipt()));
        }
        return new PriceBox(words.text("doc.price.head"), rows, lines);
    }
}
