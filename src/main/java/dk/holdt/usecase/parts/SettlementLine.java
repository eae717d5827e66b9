package dk.holdt.usecase.parts;

import dk.holdt.domain.part.Settlement;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;

/// A settled difference as the journal tells it.
final class SettlementLine {

    private SettlementLine() {}

    static String of(Messages messages, String part, Settlement settlement) {
        return switch (settlement) {
            case Settlement.Consent yes ->
                messages.text(
                        "jr.swap.consent",
                        part,
                        yes.with(),
                        ContactWords.channel(messages, yes.channel()),
                        yes.difference());
            case Settlement.Manager decided -> messages.text("jr.swap.manager", part, decided.reason());
            case Settlement.Told told ->
                messages.text("jr.swap.told", part, told.with(), ContactWords.channel(messages, told.channel()));
        };
    }
}
