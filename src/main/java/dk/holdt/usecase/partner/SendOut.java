package dk.holdt.usecase.partner;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.partner.SendOuts;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.PartnerWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sends a device to a partner workshop and takes it back in. What we have promised goes on counting: nothing here
/// moves it, and a time of theirs is only noted beside it.
public final class SendOut {

    private final ChangeRepair changes;
    private final SendOuts sent;
    private final Shelf shelf;

    public SendOut(ChangeRepair changes, SendOuts sent, Shelf shelf) {
        this.changes = changes;
        this.sent = sent;
        this.shelf = shelf;
    }

    /// What is said of a device that is sent out.
    ///
    /// @param why what they are to do
    /// @param along what goes with it; may be blank
    /// @param named whether the customer may be told who they are
    /// @param number what they call it; blank until they say it
    /// @param promised empty when none could be read: a device without a day to be asked for on is forgotten
    public record Parcel(
            String partner, String why, String along, boolean named, String number, Optional<TheirTime> promised) {}

    /// The partners, the one that was sent something last first.
    public List<String> partners() {
        return sent.partners();
    }

    /// Sends it; the place where it lay is free.
    public Acted send(Seen seen, long by, Parcel parcel) {
        return changes.act(seen, by, change -> {
            var refusals = new ArrayList<Refusal>();
            change.away().ifPresent(refusals::add);
            if (change.stage() == Stage.READY || !change.stage().isOpen()) {
                change.stageForbids().ifPresent(refusals::add);
            }
            if (parcel.partner().isBlank()) {
                refusals.add(Refusal.because(Reason.PARTNER_MISSING));
            }
            tooLong(parcel.partner(), Limits.NAME).ifPresent(refusals::add);
            if (parcel.why().isBlank()) {
                refusals.add(Refusal.because(Reason.WORDS_MISSING));
            }
            tooLong(parcel.why(), Limits.TEXT).ifPresent(refusals::add);
            tooLong(parcel.along(), Limits.TEXT).ifPresent(refusals::add);
            refusals.addAll(word(change, parcel.number(), parcel.promised(), Optional.empty()));
            if (refusals.isEmpty()) {
                send(change, parcel);
            }
            return refusals;
        });
    }

    private void send(RepairChange change, Parcel parcel) {
        var word = new SentOut.Word(parcel.number(), parcel.promised().orElseThrow());
        var out = new SentOut(
                0,
                parcel.partner(),
                parcel.why(),
                parcel.along(),
                parcel.named(),
                word,
                change.now(),
                change.by(),
                Optional.empty());
        var id = sent.send(change.repairId(), out);
        change.takenBackBy(Reversal.of(Reversal.Left.NOTHING, back -> sent.withdraw(id, back.now(), back.by())));
        leavesItsPlace(change);
        var words = new PartnerWords(change.messages(), change.dates());
        change.note(Entry.Kind.SHELF, words.sent(out));
    }

    private void leavesItsPlace(RepairChange change) {
        var before = shelf.of(change.repairId()).placeName();
        if (!before.isEmpty()) {
            shelf.put(change.repairId(), new ShelfPlace("", change.now(), change.by()));
            change.takenBackBy(Reversal.of(
                    Reversal.Left.NOTHING,
                    back -> shelf.put(back.repairId(), new ShelfPlace(before, back.now(), back.by()))));
        }
    }

    /// Notes what they say now: the number that came later, another time.
    public Acted say(Seen seen, long by, String number, Optional<TheirTime> promised) {
        return changes.act(seen, by, change -> {
            var out = change.dossier().out();
            if (out.isEmpty()) {
                return List.of(Refusal.because(Reason.NOT_SENT_OUT));
            }
            var before = out.get().word().promised();
            var refusals = word(change, number, promised, Optional.of(before));
            if (refusals.isEmpty()) {
                var word = new SentOut.Word(number, promised.orElseThrow());
                var id = sent.say(out.get().id(), word, change.now(), change.by());
                change.takenBackBy(
                        Reversal.of(Reversal.Left.NOTHING, back -> sent.withdrawWord(id, back.now(), back.by())));
                var words = new PartnerWords(change.messages(), change.dates());
                change.note(Entry.Kind.SHELF, words.said(out.get().partner(), word));
            }
            return refusals;
        });
    }

    /// It is here again, and can be worked on.
    ///
    /// @param words what is missing or new about it; may be blank
    public Acted takeIn(Seen seen, long by, String words) {
        return changes.act(seen, by, change -> {
            var out = change.dossier().out();
            if (out.isEmpty()) {
                return List.of(Refusal.because(Reason.NOT_SENT_OUT));
            }
            var no = tooLong(words, Limits.TEXT);
            if (no.isEmpty()) {
                var back = new SentOut.Back(words, change.now(), change.by());
                var id = sent.back(out.get().id(), back);
                change.takenBackBy(
                        Reversal.of(Reversal.Left.NOTHING, undo -> sent.withdrawWord(id, undo.now(), undo.by())));
                var said = new PartnerWords(change.messages(), change.dates());
                change.note(Entry.Kind.SHELF, said.back(out.get().partner(), back));
            }
            return no.stream().toList();
        });
    }

    /// @param before what they had said; it may have passed meanwhile, and their number is noted all the same
    private static List<Refusal> word(
            RepairChange change, String number, Optional<TheirTime> promised, Optional<TheirTime> before) {
        var day = promised.isEmpty()
                ? Optional.of(Refusal.because(Reason.THEIR_DAY_MISSING))
                : promised.filter(one -> !promised.equals(before) && one.hasPassed(change.now(), change.zone()))
                        .map(_ -> Refusal.because(Reason.THEIR_DAY_PAST));
        return Stream.concat(day.stream(), tooLong(number, Limits.CONTACT_FIELD).stream())
                .toList();
    }

    private static Optional<Refusal> tooLong(String words, int most) {
        return words.length() > most ? Optional.of(Refusal.tooLong(words, most)) : Optional.empty();
    }
}
