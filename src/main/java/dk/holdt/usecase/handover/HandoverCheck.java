package dk.holdt.usecase.handover;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DemoWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to be in order before a device goes home.
final class HandoverCheck {

    private HandoverCheck() {}

    static List<Refusal> refusals(RepairChange change, HandoverFacts facts, Country country) {
        var dossier = change.dossier();
        var refusals = new ArrayList<Refusal>();
        change.forbidden(Act.HAND_OVER).ifPresent(refusals::add);
        refusals.addAll(shown(change.messages(), dossier, facts));
        dossier.fittedSwaps().stream()
                .filter(PartSwap::mustBeTold)
                .map(swap -> Refusal.because(Reason.SWAP_NOT_TOLD, swap.fitted().name()))
                .forEach(refusals::add);
        refusals.addAll(returned(dossier, facts));
        price(change, country).ifPresent(refusals::add);
        return refusals;
    }

    /// Accessories and the name of whoever collects: also needed when the device goes home unrepaired.
    static List<Refusal> returned(Dossier dossier, HandoverFacts facts) {
        var refusals = new ArrayList<Refusal>();
        dossier.accessories().stream()
                .filter(accessory -> !facts.accessories().contains(accessory.id()))
                .map(accessory -> Refusal.because(Reason.ACCESSORY_OUT, accessory.words()))
                .forEach(refusals::add);
        name(facts.collectedBy()).ifPresent(refusals::add);
        if (facts.tillReceipt().length() > Limits.CONTACT_FIELD) {
            refusals.add(Refusal.tooLong(facts.tillReceipt(), Limits.CONTACT_FIELD));
        }
        return refusals;
    }

    /// Why this is no name to note, if so.
    static Optional<Refusal> name(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Refusal.because(Reason.WHO_MISSING));
        }
        return typed.length() > Limits.NAME ? Optional.of(Refusal.tooLong(typed, Limits.NAME)) : Optional.empty();
    }

    /// Why these lines cannot stand, if so; goodwill has a cause.
    static List<Refusal> priceLines(RepairChange change, List<PriceLine> lines) {
        if (!change.stage().isOpen()) {
            return change.stageForbids().stream().toList();
        }
        var refusals = new ArrayList<Refusal>();
        for (var line : lines) {
            if (line.kind() == PriceLine.Kind.GOODWILL && line.words().isBlank()) {
                refusals.add(Refusal.because(Reason.REASON_MISSING));
            }
            if (line.words().length() > Limits.CONTACT_FIELD) {
                refusals.add(Refusal.tooLong(line.words(), Limits.CONTACT_FIELD));
            }
        }
        return refusals;
    }

    private static List<Refusal> shown(Messages messages, Dossier dossier, HandoverFacts facts) {
        var refusals = new ArrayList<Refusal>();
        for (var line : DemoLine.of(dossier)) {
            var answer = Optional.ofNullable(facts.answers().get(line));
            if (line.needsAnswer() && answer.isEmpty()) {
                refusals.add(Refusal.because(Reason.DEMO_OPEN, DemoWords.of(messages, line)));
            }
            if (answer.equals(Optional.of(DemoAnswer.DOES_NOT_WORK))) {
                refusals.add(Refusal.because(Reason.DEMO_DOES_NOT_WORK, DemoWords.of(messages, line)));
            }
        }
        return refusals;
    }

    /// Whether more is asked for than was agreed.
    static Optional<Refusal> price(RepairChange change, Country country) {
        var dossier = change.dossier();
        var total = PriceLimit.total(dossier.priceLines(), country.currency());
        var later = Agreement.newestAmount(dossier.agreements()).map(minor -> new Money(minor, country.currency()));
        var amounts = new AmountWords(change.messages().language());
        return PriceLimit.of(dossier.repair().received().priceTerms(), later, country)
                .filter(total::isMoreThan)
                .map(limit -> Refusal.because(
                        Reason.PRICE_ABOVE_LIMIT, amounts.exact(total.minor()), amounts.exact(limit.minor())));
    }
}
