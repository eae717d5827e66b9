package dk.holdt.usecase.handover;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.StageMove;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.shelf.InCustody;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DemoWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import dk.holdt.words.StageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to be in order before a device goes home: asked by the screen as it is filled in, and by the act itself.
public final class HandoverCheck {

    /// The kind in the part catalogue that holds a customer's data.
    private static final String STORAGE = "storage";

    private HandoverCheck() {}

    /// Every reason why the device cannot be handed over yet; empty when it can.
    public static List<Refusal> missing(
            Dossier dossier, InCustody kept, HandoverFacts facts, Messages messages, Country country) {
        var refusals = new ArrayList<Refusal>();
        forbidden(dossier, Act.HAND_OVER, messages).ifPresent(refusals::add);
        refusals.addAll(heldBack(kept, messages));
        refusals.addAll(shown(messages, dossier, facts));
        dossier.fittedSwaps().stream()
                .filter(PartSwap::mustBeTold)
                .map(swap -> Refusal.because(Reason.SWAP_NOT_TOLD, swap.fitted().name()))
                .forEach(refusals::add);
        refusals.addAll(returned(dossier, facts));
        copy(dossier, kept, facts.settled()).ifPresent(refusals::add);
        price(dossier, messages, country).ifPresent(refusals::add);
        paid(dossier, kept, facts, country).ifPresent(refusals::add);
        return refusals;
    }

    /// Every reason why the device cannot be taken home unrepaired yet; empty when it can.
    public static List<Refusal> missingToTakeBack(
            Dossier dossier, InCustody kept, HandoverFacts facts, Messages messages, Country country) {
        var refusals = new ArrayList<>(inTheWay(dossier, kept, messages));
        refusals.addAll(returned(dossier, facts));
        copy(dossier, kept, facts.settled()).ifPresent(refusals::add);
        price(dossier, messages, country).ifPresent(refusals::add);
        paid(dossier, kept, facts, country).ifPresent(refusals::add);
        return refusals;
    }

    /// Whether the label on the device in the hand names another repair; nothing typed stops nobody.
    ///
    /// @param label as typed or scanned; may be blank
    public static Optional<Refusal> wrongDevice(RepairNumber number, String label) {
        var typed = label.strip();
        return typed.isEmpty() || RepairNumber.read(typed).equals(Optional.of(number))
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        Reason.WRONG_DEVICE,
                        RepairNumber.read(typed).map(RepairNumber::digits).orElse(typed),
                        number.digits()));
    }

    /// Why the device may go to nobody now, wherever it would go.
    static List<Refusal> inTheWay(Dossier dossier, InCustody kept, Messages messages) {
        var refusals = new ArrayList<Refusal>();
        forbidden(dossier, Act.TAKE_BACK, messages).ifPresent(refusals::add);
        refusals.addAll(heldBack(kept, messages));
        return refusals;
    }

    /// A stop with its reason, and the loan devices that have to come back first.
    private static List<Refusal> heldBack(InCustody kept, Messages messages) {
        var refusals = new ArrayList<Refusal>();
        kept.stop()
                .map(stop -> Refusal.because(Reason.STOPPED, ShelfWords.stop(messages, stop)))
                .ifPresent(refusals::add);
        kept.out().stream()
                .map(loan -> Refusal.because(
                        Reason.LOAN_OUT, loan.device().number(), loan.device().name()))
                .forEach(refusals::add);
        return refusals;
    }

    /// Whether nobody has said yet if there was paid, where something is left to pay.
    private static Optional<Refusal> paid(Dossier dossier, InCustody kept, HandoverFacts facts, Country country) {
        var due = PriceLimit.due(dossier, country.currency());
        return due.minor() <= 0 || kept.isPaid() || facts.settled().paid().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because(Reason.PAYMENT_OPEN));
    }

    /// Whether it has to be said if a copy of the data was made: one was agreed on, or a drive was changed, and
    /// nobody has said a word.
    public static boolean asksForCopy(Dossier dossier, InCustody kept) {
        var agreed = dossier.standingAgreements().stream()
                .anyMatch(one ->
                        one.topic() == Agreement.Topic.BACKUP && one.value().equals(Backup.WE_MAKE_ONE.name()));
        return kept.copy().isEmpty() && (agreed || hasOldMedium(dossier));
    }

    /// A copy goes on lying in the shop only with a day on which it is deleted.
    static Optional<Refusal> copy(Dossier dossier, InCustody kept, HandoverFacts.Settled settled) {
        var copy = settled.copy().or(kept::copy);
        return copy.isEmpty() && asksForCopy(dossier, kept)
                ? Optional.of(Refusal.because(Reason.COPY_UNSAID))
                : copy.flatMap(one -> KeepDataCopy.missing(one, kept.today()));
    }

    /// Whether a drive with the customer's data was changed.
    public static boolean hasOldMedium(Dossier dossier) {
        return dossier.fittedSwaps().stream().anyMatch(swap -> swap.kind().equals(STORAGE));
    }

    private static Optional<Refusal> forbidden(Dossier dossier, Act act, Messages messages) {
        if (dossier.away().isPresent()) {
            return dossier.away();
        }
        return StageMove.of(dossier.stage(), act).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        Reason.STAGE_FORBIDS,
                        StageWords.of(messages, dossier.repair().progress())));
    }

    /// Accessories and the name of whoever collects: also needed when the device goes home unrepaired.
    private static List<Refusal> returned(Dossier dossier, HandoverFacts facts) {
        var refusals = new ArrayList<Refusal>();
        dossier.accessories().stream()
                .filter(accessory -> !facts.accessories().contains(accessory.id()))
                .map(accessory -> Refusal.because(Reason.ACCESSORY_OUT, accessory.words()))
                .forEach(refusals::add);
        MayCollect.refusal(dossier, facts.collector()).ifPresent(refusals::add);
        if (hasOldMedium(dossier) && facts.settled().medium() == HandoverFacts.OldMedium.NONE) {
            refusals.add(Refusal.because(Reason.OLD_MEDIUM_OPEN));
        }
        tillReceipt(facts.settled().tillReceipt()).ifPresent(refusals::add);
        return refusals;
    }

    static Optional<Refusal> tillReceipt(String typed) {
        return typed.length() > Limits.CONTACT_FIELD
                ? Optional.of(Refusal.tooLong(typed, Limits.CONTACT_FIELD))
                : Optional.empty();
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
    private static Optional<Refusal> price(Dossier dossier, Messages messages, Country country) {
        var total = PriceLimit.total(dossier.priceLines(), country.currency());
        var amounts = new AmountWords(messages.language());
        return limit(dossier, country)
                .filter(total::isMoreThan)
                .map(limit -> Refusal.because(
                        Reason.PRICE_ABOVE_LIMIT, amounts.of(total.minor()), amounts.of(limit.minor())));
    }

    /// The highest price that was agreed to; empty when no limit was set.
    static Optional<Money> limit(Dossier dossier, Country country) {
        var later = Agreement.newestAmount(dossier.agreements()).map(minor -> new Money(minor, country.currency()));
        return PriceLimit.of(dossier.repair().received().priceTerms(), later, country);
    }
}
