package dk.holdt.usecase.receipt;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.PriceBox;
import dk.holdt.usecase.receipt.RepairReceipt.HandedOver;
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

    /// What one device costs, and what is to pay for it.
    Block of(Dossier dossier, HandoverFacts.Settled settled) {
        var rows = new ArrayList<Sum>();
        lines(dossier, rows);
        toPay(dossier, PriceLimit.total(dossier.priceLines(), shop.country().currency()), rows);
        var terms = terms(dossier);
        terms.addAll(settled(settled));
        return new PriceBox(words.text("doc.price.head"), written(rows), terms);
    }

    /// What one of several devices costs.
    ///
    /// @param visit all of them, for which is said together what was paid
    Block part(HandedOver one, List<HandedOver> visit) {
        var rows = new ArrayList<Sum>();
        if (isNet(one)) {
            netLines(one.dossier(), rows);
        } else {
            grossLines(one.dossier(), rows);
        }
        rows.add(Sum.total(words.text(isNet(one) ? "doc.net" : "doc.sum"), told(one)));
        var terms = terms(one.dossier());
        if (!isPaidAlike(visit)) {
            terms.addAll(settled(one.facts().settled()));
        }
        return new PriceBox(words.text("doc.price.head"), written(rows), terms);
    }

    /// What all of them cost together: device by device, then the VAT, and what is left to pay.
    Block all(List<HandedOver> visit) {
        boolean net = visit.stream().allMatch(this::isNet);
        var rows = new ArrayList<Sum>();
        visit.forEach(one -> rows.add(new Sum(
                words.text(
                        "doc.price.device",
                        one.dossier().number().digits(),
                        one.dossier().device().name()),
                net ? told(one) : total(one).minor())));
        var total = visit.stream().mapToLong(one -> total(one).minor()).sum();
        var vat = visit.stream().mapToLong(this::vat).sum();
        if (net && vat != 0) {
            rows.add(new Sum(words.text("doc.net"), total - vat));
            rows.add(new Sum(words.text("doc.vat.added"), vat));
        }
        var deposits = visit.stream()
                .flatMap(one -> one.dossier().handIn().deposit().stream())
                .toList();
        rows.add(Sum.total(words.text(deposits.isEmpty() ? "doc.total" : "doc.sum"), total));
        if (!net && vat != 0) {
            rows.add(new Sum(words.text("doc.vat"), vat));
        }
        deposits.forEach(paid -> rows.add(
                new Sum(HandInBlocks.depositLabel(words, paid), -paid.amount().minor())));
        if (!deposits.isEmpty()) {
            var left = total
                    - deposits.stream().mapToLong(paid -> paid.amount().minor()).sum();
            rows.add(Sum.total(words.text(left < 0 ? "doc.refund" : "doc.total"), Math.abs(left)));
        }
        return new PriceBox(
                words.text("doc.price.all"),
                written(rows),
                isPaidAlike(visit) ? settled(visit.getLast().facts().settled()) : List.of());
    }

    private static boolean isPaidAlike(List<HandedOver> visit) {
        return visit.stream()
                        .map(one -> List.of(
                                one.facts().settled().paid(),
                                one.facts().settled().tillReceipt()))
                        .distinct()
                        .count()
                == 1;
    }

    private boolean isNet(HandedOver one) {
        return shop.vatRegistered() && one.dossier().handIn().netPrices();
    }

    private Money total(HandedOver one) {
        return PriceLimit.total(one.dossier().priceLines(), shop.country().currency());
    }

    private long vat(HandedOver one) {
        return shop.vatRegistered() ? total(one).vatOfWhich().minor() : 0;
    }

    /// As this customer reads prices.
    private long told(HandedOver one) {
        return isNet(one) ? total(one).minor() - vat(one) : total(one).minor();
    }

    /// How the price was agreed.
    private List<String> terms(Dossier dossier) {
        var lines = new ArrayList<String>();
        lines.add(PriceWords.of(words, dossier.repair().received().priceTerms()));
        new HandInBlocks(dossier, words).withoutVat(shop).ifPresent(lines::add);
        return lines;
    }

    private List<String> settled(HandoverFacts.Settled settled) {
        var lines = new ArrayList<String>();
        settled.paid()
                .map(how -> words.text(how == Payment.How.PAID ? "doc.paid" : "doc.unpaid"))
                .ifPresent(lines::add);
        if (!settled.tillReceipt().isBlank()) {
            lines.add(words.text("doc.till", settled.tillReceipt()));
        }
        return lines;
    }

    private void lines(Dossier dossier, List<Sum> rows) {
        if (!shop.vatRegistered() || !dossier.handIn().netPrices()) {
            grossLines(dossier, rows);
            return;
        }
        var sum = netLines(dossier, rows);
        if (sum.vatOfWhich().minor() != 0) {
            rows.add(new Sum(words.text("doc.net"), withoutVat(sum)));
            rows.add(new Sum(words.text("doc.vat.added"), sum.vatOfWhich().minor()));
        }
    }

    private void grossLines(Dossier dossier, List<Sum> rows) {
        dossier.priceLines()
                .forEach(line -> rows.add(
                        new Sum(PriceWords.label(words, line), line.amount().minor())));
    }

    /// Line by line, each rounded so that the lines add up to the sum below them.
    private Money netLines(Dossier dossier, List<Sum> rows) {
        var sum = Money.zero(shop.country().currency());
        for (var line : dossier.priceLines()) {
            var before = withoutVat(sum);
            sum = sum.plus(line.amount());
            rows.add(new Sum(PriceWords.label(words, line), withoutVat(sum) - before));
        }
        return sum;
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
        rows.add(new Sum(HandInBlocks.depositLabel(words, deposit.get()), -paid));
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
