package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.OfferCheck;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.CallbackWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "I call you back": a promise like every other, with what it is about and whose it is.
public final class PromiseCall {

    private final ChangeRepair changes;

    public PromiseCall(ChangeRepair changes) {
        this.changes = changes;
    }

    /// One call is promised at a time: the one before is answered for first.
    ///
    /// @param with who was promised it
    public Acted promise(Seen seen, long by, String with, Callback about, Optional<PromiseOffer> offer) {
        return changes.act(seen, by, change -> {
            var refusals = refusals(change, about, offer);
            if (refusals.isEmpty()) {
                var given = new Promise.Given(with.strip(), Channel.CALL, by, by, Optional.of(about));
                change.give(offer.orElseThrow(), given, Optional.empty());
                change.note(Entry.Kind.PROMISE, line(change, about));
            }
            return refusals;
        });
    }

    private static String line(RepairChange change, Callback about) {
        var messages = change.messages();
        return messages.text("jr.call.about", CallbackWords.of(messages, about));
    }

    private static List<Refusal> refusals(RepairChange change, Callback about, Optional<PromiseOffer> offer) {
        if (!change.stage().isOpen()) {
            return change.stageForbids().stream().toList();
        }
        var refusals = new ArrayList<Refusal>();
        change.dossier().book().open(What.CALL).ifPresent(before -> refusals.add(promised(change, before)));
        OfferCheck.refusal(offer, What.CALL, change.now()).ifPresent(refusals::add);
        if (about.topic() == Callback.Topic.OTHER && about.words().isEmpty()) {
            refusals.add(Refusal.because(Reason.WORDS_MISSING));
        }
        if (about.words().length() > Limits.CONTACT_FIELD) {
            refusals.add(Refusal.tooLong(about.words(), Limits.CONTACT_FIELD));
        }
        return refusals;
    }

    private static Refusal promised(RepairChange change, Promise before) {
        var today = LocalDate.ofInstant(change.now(), change.zone());
        var dates = change.dates();
        return Refusal.because(Reason.CALL_PROMISED, dates.moment(dates.lastMinute(before.dueAt()), today));
    }
}
