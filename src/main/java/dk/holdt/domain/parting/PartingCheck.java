package dk.holdt.domain.parting;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.SentToMaker;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What has to be said before a device is given up: who agreed, and that nobody's data goes with it unasked.
public final class PartingCheck {

    private PartingCheck() {}

    /// Every reason why it cannot be written down like this; empty when it can.
    ///
    /// @param today the shop's
    public static List<Refusal> missing(Dossier dossier, Parting parting, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        switch (parting) {
            case Bought bought -> {
                named(bought.from(), Reason.WHO_MISSING).ifPresent(refusals::add);
                if (bought.price().minor() < 0) {
                    refusals.add(Refusal.because(Reason.AMOUNT_MISSING));
                }
            }
            case Parting.Scrapped _ -> {}
            case SentToMaker sent -> refusals.addAll(sent(sent));
        }
        parting.consent().ifPresent(consent -> refusals.addAll(consent(dossier, consent, today)));
        refusals.addAll(data(dossier, parting));
        return refusals;
    }

    /// Whose word it is to give the device up: the customer's, and the owner's where somebody else owns it.
    public static List<String> owners(Dossier dossier) {
        return Stream.concat(
                        dossier.handIn().person(PersonRole.OWNS_IT).stream(),
                        Stream.of(dossier.customer().name()))
                .distinct()
                .toList();
    }

    private static List<Refusal> sent(SentToMaker sent) {
        var refusals = new ArrayList<Refusal>();
        named(sent.to(), Reason.MAKER_MISSING).ifPresent(refusals::add);
        if (sent.dealing() == Dealing.MAKER && sent.reached().isBlank()) {
            refusals.add(Refusal.because(Reason.REACHED_MISSING));
        }
        tooLong(sent.reference(), Limits.CONTACT_FIELD).ifPresent(refusals::add);
        tooLong(sent.reached(), Limits.CONTACT_FIELD).ifPresent(refusals::add);
        return refusals;
    }

    private static List<Refusal> consent(Dossier dossier, Consent consent, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        named(consent.by(), Reason.WHO_MISSING)
                .or(() -> owns(dossier, consent.by()))
                .ifPresent(refusals::add);
        if (consent.how().needsWords() && consent.words().isBlank()) {
            refusals.add(Refusal.because(Reason.CONSENT_WORDS_MISSING));
        }
        tooLong(consent.words(), Limits.TEXT).ifPresent(refusals::add);
        if (consent.on().isAfter(today)) {
            refusals.add(Refusal.because(Reason.DAY_AHEAD));
        }
        return refusals;
    }

    private static Optional<Refusal> owns(Dossier dossier, String name) {
        var said = words(name);
        var isOwner = dossier.handIn()
                .person(PersonRole.OWNS_IT)
                .map(PartingCheck::words)
                .filter(owner -> !said.isEmpty() && owner.containsAll(said))
                .isPresent();
        return isOwner || said.equals(words(dossier.customer().name()))
                ? Optional.empty()
                : Optional.of(Refusal.because(Reason.CONSENT_NOT_THEIRS, String.join(" / ", owners(dossier))));
    }

    private static List<Refusal> data(Dossier dossier, Parting parting) {
        var refusals = new ArrayList<Refusal>();
        var data = parting.data();
        if (data.fate() == DataOnIt.Fate.STAYS && parting.ending().givesUp()) {
            refusals.add(Refusal.because(Reason.DATA_STAYS));
        }
        if (data.fate().isGone() && isKept(dossier)) {
            refusals.add(Refusal.because(Reason.DATA_KEPT));
        }
        if (data.fate().isGone() && data.words().isBlank()) {
            refusals.add(Refusal.because(Reason.DATA_HOW_MISSING));
        }
        tooLong(data.words(), Limits.CONTACT_FIELD).ifPresent(refusals::add);
        return refusals;
    }

    /// Whether the newest word about erasing is that nothing may be erased.
    public static boolean isKept(Dossier dossier) {
        return dossier.standingAgreements().stream()
                .map(Agreement::topic)
                .filter(topic -> topic == Agreement.Topic.DO_NOT_ERASE || topic == Agreement.Topic.MAY_ERASE)
                .reduce((_, later) -> later)
                .equals(Optional.of(Agreement.Topic.DO_NOT_ERASE));
    }

    private static Optional<Refusal> named(String name, Reason missing) {
        return name.isBlank() ? Optional.of(Refusal.because(missing)) : tooLong(name, Limits.NAME);
    }

    private static Optional<Refusal> tooLong(String text, int most) {
        return text.length() > most ? Optional.of(Refusal.tooLong(text, most)) : Optional.empty();
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
