package dk.holdt.usecase.receipt;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.PriceBox;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import java.util.ArrayList;
import java.util.List;

/// What it costs, line by line, with the VAT of which it consists where the shop has to say it.
final class PriceBlock {

    private final Shop shop;
    private final Messages words;

    PriceBlock(Shop shop, Messages words) {
        this.shop = shop;
        this.words = words;
    }

    Block of(Dossier dossier, HandoverFacts facts) {
        var total = PriceLimit.total(dossier.priceLines(), shop.country().currency());
        var rows = new ArrayList<Sum>();
        if (shop.vatRegistered() && dossier.handIn().netPrices()) {
            net(dossier, rows);
        } else {
            dossier.priceLines()
                    .forEach(line -> rows.add(
                            new Sum(PriceWords.label(words, line), line.amount().minor())));
        }
        toPay(dossier, total, rows);
        var lines = new ArrayList<String>();
        lines.add(PriceWords.of(words, dossier.repair().received().priceTerms()));
        new HandInBlocks(dossier, words).withoutVat(shop).ifPresent(lines::add);
        facts.settled()
                .paid()
                .map(how -> words.text(how == Payment.How.PAID ? "doc.paid" : "doc.unpaid"))
                .ifPresent(lines::add);
        if (!facts.settled().tillReceipt().isBlank()) {
            lines.add(words.text("doc.till", facts.settled().tillReceipt()));
        }
        return new PriceBox(words.text("doc.price.head"), written(rows), lines);
    }

    /// Without VAT line by line, each rounded so that the lines add up to the sum below them; then the VAT.
    private void net(Dossier dossier, List<Sum> rows) {
        var sum = Money.zero(shop.country().currency());
        for (var line : dossier.priceLines()) {
            var before = withoutVat(sum);
            sum = sum.plus(line.amount());
            rows.add(new Sum(PriceWords.label(words, line), withoutVat(sum) - before));
        }
        if (sum.vatOfWhich().minor() != 0) {
            rows.add(new Sum(words.text("doc.net"), withoutVat(sum)));
            rows.add(new Sum(words.text("doc.vat.added"), sum.vatOfWhich().minor()));
        }
    }

    private static long withoutVat(Money sum) {
        return sum.minor() - sum.vatOfWhich().minor();
    }

    /// The total, and what is left of it to pay when some was paid beforehand.
    private void toPay(Dossier dossier, Money total, List<Sum> rows) {
        var deposit = dossier.handIn().deposit();
        if (deposit.isEmpty()) {
            rows.add(Sum.total(words.text("doc.total"), total.minor()));
            ofWhichVat(dossier, total, rows);
            return;
        }
        rows.add(Sum.total(words.text("doc.sum"), total.minor()));
        ofWhichVat(dossier, total, rows);
        var paid = deposit.get().amount().minor();
        rows.add(new Sum(new HandInBlocks(dossier, words).depositLabel(deposit.get()), -paid));
        var left = total.minor() - paid;
        rows.add(Sum.total(words.text(left < 0 ? "doc.refund" : "doc.total"), Math.abs(left)));
    }

    /// Of nothing there is no VAT to be told.
    private void ofWhichVat(Dossier dossier, Money total, List<Sum> rows) {
        var vat = total.vatOfWhich().minor();
        if (vat != 0 && shop.vatRegistered() && !dossier.handIn().netPrices()) {
            rows.add(new Sum(words.text("doc.vat"), vat));
        }
    }

    private List<PriceBox.Row> written(List<Sum> sums) {
        var amount = new AmountWords(words.language()).column(sums.stream().mapToLong(Sum::minor));
        return sums.stream()
                .map(sum -> new PriceBox.Row(sum.label(), amount.apply(sum.minor()), sum.strong()))
                .toList();
    }

    private record Sum(String label, long minor, boolean strong) {

        Sum(String label, long minor) {
            this(label, minor, false);
        }

        static Sum total(String label, long minor) {
            return new Sum(label, minor, true);
        }
    }
}
