package dk.holdt.usecase.parts;

import dk.holdt.domain.part.Settlement;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;

/// A settled difference as the journal tells it.
final class SettlementLine {

    private SettlementLine() {}

    static String of(Messages messages, String part, Settlement settlement) {
        return switch (settlement) {
            case Settlement.Consent(var with, var channel, var difference, _, _) ->
                messages.text(
                        "jr.swap.consent", part, with, ContactWords.channel(messages, channel), difference);
            case Settlement.Manager(var reason, _, _) -> messages.text("jr.swap.manager", part, reason);
            case Settlement.Told(var with, var channel, _, _) ->
                messages.text("jr.swap.told", part, with, ContactWords.channel(messages, channel));
        };
    }
}
