package dk.holdt.usecase.receipt;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.words.AmountWords;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a hand-in seldom has, on paper: nothing is printed of what there is not.
final class HandInBlocks {

    private final Dossier dossier;
    private final HandIn handIn;
    private final Messages words;
    private final AmountWords amounts;

    HandInBlocks(Dossier dossier, Messages words) {
        this.dossier = dossier;
        this.handIn = dossier.handIn();
        this.words = words;
        this.amounts = new AmountWords(words.language());
    }

    /// Who else has to do with the device, and who may fetch it.
    ///
    /// @param elsewhere whose names stand elsewhere on the paper
    Optional<Block> people(Set<PersonRole> elsewhere) {
        var rows = new ArrayList<Row>();
        for (var role : PersonRole.values()) {
            if (elsewhere.contains(role)) {
                continue;
            }
            handIn.person(role).ifPresent(person -> rows.add(new Row(HandInWords.role(words, role), person)));
        }
        agreed(Agreement.Topic.MAY_COLLECT).forEach(one -> rows.add(new Row(words.text("role.collects"), one.value())));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.KeyValues(words.text("doc.people"), rows));
    }

    /// The repair it comes back from, and who else is to pay.
    Optional<Block> comeback() {
        var said = new ArrayList<String>();
        handIn.comeback().ifPresent(back -> said.add(comeback(back)));
        handIn.claim().ifPresent(claim -> said.addAll(claim(claim)));
        return lines("doc.claim", said);
    }

    private String comeback(Comeback back) {
        return words.text(
                back.sameFault() ? "doc.comeback.same" : "doc.comeback",
                back.earlier().digits());
    }

    private List<String> claim(Claim claim) {
        var said = new ArrayList<String>();
        said.add(HandInWords.side(words, claim.side()));
        if (!claim.decides().isBlank()) {
            said.add(words.text("doc.claim.decides", claim.decides()));
        }
        if (!claim.reference().isBlank()) {
            said.add(words.text("doc.claim.reference", claim.reference()));
        }
        said.add(claim.feeIfTurnedDown()
                .map(fee -> words.text("doc.claim.fee", amounts.of(fee.minor())))
                .orElseGet(() -> words.text("doc.claim.ask")));
        return said;
    }

    /// That a warranty takes no right away; said only where a warranty pays.
    Optional<Block> warranty() {
        return handIn.claim()
                .filter(claim -> claim.side() != Claim.Side.INSURANCE)
                .map(_ -> Block.Note.small("", words.text("doc.warranty.law")));
    }

    /// What was seen beside the five points; a swollen battery with what it means.
    List<Line> findings() {
        if (handIn.findings().isEmpty()) {
            return List.of();
        }
        var seen = handIn.seen().stream()
                .map(one -> HandInWords.finding(words, one))
                .toList();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(String.join(" · ", seen)));
        if (handIn.findings().contains(Finding.BATTERY_SWOLLEN)) {
            lines.add(Line.of(words.text("doc.battery")));
        }
        return lines;
    }

    /// Backup, and what may be done with the data: as the customer was told.
    Optional<Block> data() {
        var said = new ArrayList<String>();
        agreed(Agreement.Topic.BACKUP).forEach(one -> said.add(words.text(backup(one))));
        agreed(Agreement.Topic.MAY_ERASE).forEach(_ -> said.add(words.text("doc.erase.yes")));
        agreed(Agreement.Topic.DO_NOT_ERASE).forEach(_ -> said.add(words.text("doc.erase.no")));
        agreed(Agreement.Topic.MAY_OPEN_FILES).forEach(_ -> said.add(words.text("doc.files.yes")));
        agreed(Agreement.Topic.DO_NOT_OPEN_FILES).forEach(_ -> said.add(words.text("doc.files.no")));
        return lines("doc.yourdata", said);
    }

    private static String backup(Agreement agreement) {
        return switch (Backup.valueOf(agreement.value())) {
            case CUSTOMER_HAS_ONE -> "doc.backup.customer";
            case WE_MAKE_ONE -> "doc.backup.shop";
            case NONE -> "doc.backup.none";
        };
    }

    /// What the agreed amount is without VAT, for a company that reads its prices so: the agreement itself is with VAT.
    Optional<String> withoutVat(Shop shop) {
        return Optional.of(dossier.repair().received().priceTerms())
                .filter(_ -> shop.vatRegistered() && handIn.netPrices())
                .flatMap(PriceTerms::agreed)
                .map(amount -> words.text(
                        "doc.price.net",
                        amounts.of(amount.minor() - amount.vatOfWhich().minor())));
    }

    /// "Deposit paid: 500,00 kr. (kassebon nr. 4711)"
    Optional<Line> deposit() {
        return handIn.deposit()
                .map(paid -> Line.of(depositLabel(words, paid) + ": "
                        + amounts.of(paid.amount().minor())));
    }

    static String depositLabel(Messages words, Deposit paid) {
        return paid.tillReceipt().isBlank()
                ? words.text("doc.deposit")
                : words.text("doc.deposit.till", paid.tillReceipt());
    }

    private List<Agreement> agreed(Agreement.Topic topic) {
        return dossier.standingAgreements().stream()
                .filter(one -> one.topic() == topic)
                .toList();
    }

    private Optional<Block> lines(String heading, List<String> said) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines(
                        words.text(heading),
                        Mark.NONE,
                        said.stream().map(Line::of).toList()));
    }
}
