package dk.holdt.usecase.handover;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Collector.Proof;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may take a device home: the customer, somebody an agreement or the intake names, who shows the receipt, or whom
/// the customer allows on the telephone.
public final class MayCollect {

    private MayCollect() {}

    /// What we know of this name without being shown or told anything; empty when we know nothing.
    public static Optional<Proof> known(Dossier dossier, String name) {
        if (isSame(name, dossier.customer().name())) {
            return Optional.of(Proof.CUSTOMER);
        }
        return named(dossier).stream().anyMatch(agreed -> speaksOf(agreed, name))
                ? Optional.of(Proof.NAMED)
                : Optional.empty();
    }

    /// Who was agreed on, in the words of the agreements; then who was named when the device came in: who brought it,
    /// who owns it, who pays; not through whom the customer is reached. A company by its name alone is nobody: its
    /// contact is the customer.
    public static List<String> named(Dossier dossier) {
        var agreed = dossier.standingAgreements().stream()
                .filter(agreement -> agreement.topic() == Agreement.Topic.MAY_COLLECT)
                .map(Agreement::value);
        var named = dossier.handIn().people().entrySet().stream()
                .filter(person -> person.getKey() != PersonRole.REACHED)
                .map(Map.Entry::getValue);
        return Stream.concat(agreed, named).distinct().toList();
    }

    /// Why this person may not have it, if so.
    static Optional<Refusal> refusal(Dossier dossier, Collector collector) {
        var name = collector.name();
        if (name.isBlank()) {
            return Optional.of(Refusal.because(Reason.WHO_MISSING));
        }
        if (name.length() > Limits.NAME) {
            return Optional.of(Refusal.tooLong(name, Limits.NAME));
        }
        if (collector.words().length() > Limits.TEXT) {
            return Optional.of(Refusal.tooLong(collector.words(), Limits.TEXT));
        }
        var known = known(dossier, name);
        return switch (collector.proof()) {
            case CUSTOMER -> refuseUnless(known.equals(Optional.of(Proof.CUSTOMER)), Reason.NOT_THE_CUSTOMER, name);
            case NAMED -> refuseUnless(known.equals(Optional.of(Proof.NAMED)), Reason.NOT_NAMED, name);
            case RECEIPT -> Optional.empty();
            case CALL -> refuseUnless(!collector.words().isBlank(), Reason.CALL_WORDS_MISSING);
        };
    }

    private static Optional<Refusal> refuseUnless(boolean holds, Reason reason, String... details) {
        return holds ? Optional.empty() : Optional.of(Refusal.because(reason, details));
    }

    /// "her son Ole" speaks of Ole, and "Ole Berg" is whom "Ole" allows: whole words decide, not letters.
    private static boolean speaksOf(String agreed, String name) {
        var spoken = words(agreed);
        var said = words(name);
        return !said.isEmpty() && !spoken.isEmpty() && (spoken.containsAll(said) || said.containsAll(spoken));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && words(one).equals(words(other));
    }
}
