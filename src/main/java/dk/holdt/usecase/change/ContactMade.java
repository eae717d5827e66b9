package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.util.Objects;
import java.util.Optional;

/// A contact as staff noted it.
///
/// @param with who was spoken to
/// @param hadToAsk the customer had to ask us
/// @param words what was said; may be blank
public record ContactMade(Channel channel, String with, Contact.Outcome outcome, boolean hadToAsk, String words) {

    public ContactMade {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(outcome, "outcome");
        with = with.strip();
        words = words.strip();
    }

    /// Why the contact cannot be noted like this, if so.
    public Optional<Refusal> refusal() {
        if (with.isBlank()) {
            return Optional.of(Refusal.because(Reason.WHO_MISSING));
        }
        if (with.length() > Limits.NAME) {
            return Optional.of(
                    Refusal.because(Reason.TOO_LONG, Integer.toString(with.length()), Integer.toString(Limits.NAME)));
        }
        if (words.length() > Limits.TEXT) {
            return Optional.of(
                    Refusal.because(Reason.TOO_LONG, Integer.toString(words.length()), Integer.toString(Limits.TEXT)));
        }
        if (outcome == Contact.Outcome.OTHER && words.isBlank()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        return Optional.empty();
    }
}
