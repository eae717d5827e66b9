package dk.holdt.usecase.newtime;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.OfferCheck;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.CauseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The only way a promised time moves: a new time, its cause and the contact in which the customer was told, at once.
///
/// Whoever was reached but did not agree has been told all the same; then the time stands and the row says "told".
public final class MoveTime {

    private final ChangeRepair changes;

    public MoveTime(ChangeRepair changes) {
        this.changes = changes;
    }

    /// @param promiseId the open promise that cannot be kept
    /// @param cause needed as soon as somebody was spoken with
    /// @param causeWords the cause in the shop's words; needed for OTHER
    /// @param next the new promise; needed when the customer agreed, ignored otherwise
    public record NewTime(
            long promiseId,
            Optional<DelayCause> cause,
            String causeWords,
            ContactMade contact,
            Optional<PromiseOffer> next) {}

    /// Writes the contact, the cause and what became of the promise together, or nothing at all.
    public Acted move(Seen seen, long by, NewTime newTime) {
        return changes.act(seen, by, change -> {
            var promise = open(change, newTime.promiseId());
            if (promise.isEmpty()) {
                return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
            }
            var refusals = refusals(change, promise.get(), newTime);
            if (refusals.isEmpty()) {
                write(change, promise.get(), newTime);
            }
            return refusals;
        });
    }

    /// A call has no new time: whoever is told of one has been called.
    private static Optional<Promise> open(RepairChange change, long promiseId) {
        return change.dossier().book().ofTheWork().open().stream()
                .filter(one -> one.id() == promiseId)
                .findFirst();
    }

    private static List<Refusal> refusals(RepairChange change, Promise promise, NewTime newTime) {
        var refusals = new ArrayList<Refusal>();
        if (newTime.cause().isEmpty() && newTime.contact().outcome().isReached()) {
            refusals.add(Refusal.because(Reason.NO_CAUSE));
        }
        if (newTime.cause().equals(Optional.of(DelayCause.OTHER))
                && newTime.causeWords().isBlank()) {
            refusals.add(Refusal.because(Reason.CAUSE_WORDS_MISSING));
        }
        newTime.contact().refusal().ifPresent(refusals::add);
        if (newTime.contact().outcome() == Contact.Outcome.AGREED) {
            OfferCheck.refusal(newTime.next(), promise.what(), change.now()).ifPresent(refusals::add);
            boolean second = change.dossier().book().newTimesBefore(promise) > 0;
            if (second && !newTime.contact().channel().isPersonToPerson()) {
                refusals.add(Refusal.because(Reason.CALL_NEEDED));
            }
        }
        return refusals;
    }

    private static void write(RepairChange change, Promise promise, NewTime newTime) {
        var contact = change.contact(newTime.contact(), Optional.of(promise.id()), Contact.About.LATE);
        newTime.cause()
                .ifPresent(cause -> change.note(
                        Entry.Kind.PROMISE,
                        change.messages()
                                .text("jr.late", CauseWords.of(change.messages(), cause, newTime.causeWords()))));
        if (newTime.contact().outcome() != Contact.Outcome.AGREED) {
            return;
        }
        change.end(new PromiseEnd(
                promise.id(),
                change.now(),
                PromiseEnd.How.REPLACED,
                Optional.of(contact),
                newTime.cause(),
                newTime.causeWords().strip()));
        var given = new Promise.Given(
                newTime.contact().with(),
                newTime.contact().channel(),
                change.by(),
                promise.given().owner());
        change.give(newTime.next().orElseThrow(), given, Optional.of(promise.id()));
    }
}
