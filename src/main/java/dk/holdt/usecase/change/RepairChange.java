package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.StageMove;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One act on one repair while its transaction runs: state, promise, contact and journal are written together.
public final class RepairChange {

    private final ChangeRepair.Books books;
    private final Dossier dossier;
    private final Instant now;
    private final long by;
    private final Messages messages;
    private final ZoneId zone;
    private Progress progress;
    private int promisesGiven;
    private final List<Reversal> reversals = new ArrayList<>();

    RepairChange(ChangeRepair.Books books, Dossier dossier, Instant now, long by, Messages messages, ZoneId zone) {
        this.books = books;
        this.dossier = dossier;
        this.now = now;
        this.by = by;
        this.messages = messages;
        this.zone = zone;
        this.progress = dossier.repair().progress();
    }

    /// The repair as it was when the act began.
    public Dossier dossier() {
        return dossier;
    }

    public Instant now() {
        return now;
    }

    public long by() {
        return by;
    }

    public long repairId() {
        return dossier.repair().id();
    }

    /// The shop's own words, for the journal.
    public Messages messages() {
        return messages;
    }

    /// Where the act leads, or why it is not open now.
    public Optional<Refusal> forbidden(Act act) {
        if (act.needsTheDevice() && away().isPresent()) {
            return away();
        }
        return StageMove.of(progress.stage(), act).isPresent() ? Optional.empty() : stageForbids();
    }

    /// Why nothing can be done to the device itself; empty while it is here.
    public Optional<Refusal> away() {
        return dossier.away();
    }

    /// Why nothing can be done to it at the bench; empty while it lies there.
    public Optional<Refusal> notOnTheBench() {
        return away().or(() -> stage().isOnTheBench() ? Optional.empty() : stageForbids());
    }

    /// The refusal that names the stage the repair is at.
    public Optional<Refusal> stageForbids() {
        return Optional.of(Refusal.because(Reason.STAGE_FORBIDS, StageWords.of(messages, progress)));
    }

    /// The shop's.
    public ZoneId zone() {
        return zone;
    }

    /// Dates in the shop's own words, for the journal.
    public DateWords dates() {
        return new DateWords(messages.language(), zone);
    }

    /// Moves on by an act that is open now; throws `IllegalStateException` when it is not.
    public void move(Act act) {
        var next = StageMove.of(progress.stage(), act)
                .orElseThrow(() -> new IllegalStateException(act + " is not open at " + progress.stage()));
        moveTo(progress.at(next));
    }

    /// Takes on this progress; a change of stage stands in the journal.
    public void moveTo(Progress next) {
        if (next.stage() != progress.stage()) {
            note(Entry.Kind.STAGE, StageWords.of(messages, next));
        }
        progress = next;
    }

    public Progress progress() {
        return progress;
    }

    public Stage stage() {
        return progress.stage();
    }

    /// Adds a line to the journal, for what changes nothing else.
    public void note(Entry.Kind kind, String words) {
        books.journal().add(repairId(), new Entry(0, now, by, kind, words));
    }

    /// Says how something is taken back that this act has written beside the repair itself.
    public void takenBackBy(Reversal reversal) {
        reversals.add(reversal);
    }

    List<Reversal> reversals() {
        return List.copyOf(reversals);
    }

    /// Adds a contact and answers its id.
    public long contact(ContactMade made, Optional<Long> promise, Contact.About about) {
        var contact = new Contact(
                0, promise, now, by, made.channel(), made.with(), about, made.outcome(), made.hadToAsk(), made.words());
        note(Entry.Kind.CONTACT, ContactLine.of(messages, contact));
        var id = books.journal().add(repairId(), contact);
        takenBackBy(Reversal.of(
                contact.leavesMessage() ? Reversal.Left.MESSAGE : Reversal.Left.NOTHING,
                back -> books.journal().withdraw(id, back.now(), back.by())));
        return id;
    }

    /// Adds an agreement that supersedes the standing one on its topic.
    public void agree(Agreement.Topic topic, String value, Optional<Long> amountMinor, Optional<Long> contact) {
        var superseded = dossier.standingAgreements().stream()
                .filter(one -> one.topic() == topic && topic != Agreement.Topic.OTHER)
                .map(Agreement::id)
                .reduce((_, later) -> later);
        var agreement = new Agreement(0, topic, value, amountMinor, now, by, contact, superseded);
        books.journal().add(repairId(), agreement);
        note(Entry.Kind.AGREEMENT, AgreementWords.of(messages, agreement));
    }

    /// Takes an agreement back that was noted by mistake; the one that it had superseded stands again.
    public void withdraw(Agreement mistaken) {
        books.journal().add(repairId(), mistaken.withdrawal(now, by));
        dossier.agreements().stream()
                .filter(one -> mistaken.supersedes().equals(Optional.of(one.id())))
                .findFirst()
                .ifPresent(before -> books.journal().add(repairId(), before.again(now, by)));
    }

    /// Gives a promise in the words it was offered in; the words are not made again.
    public void give(PromiseOffer offer, Promise.Given given, Optional<Long> replaces) {
        promisesGiven++;
        var seq = dossier.book().promises().size() + promisesGiven;
        books.promises()
                .add(new Promise(0, repairId(), seq, offer.what(), offer.reckoning(), offer.words(), given, replaces));
        note(Entry.Kind.PROMISE, offer.words().sentence());
    }

    /// Gives a promise again that had ended: word for word, at the end of its chain, whose first stays the measure.
    public void giveAgain(Promise ended) {
        var last = ended;
        for (var one : dossier.book().promises()) {
            if (one.replaces().equals(Optional.of(last.id()))) {
                last = one;
            }
        }
        again(ended, ended.given(), last);
        note(Entry.Kind.PROMISE, messages.text("jr.again", ended.words().sentence()));
    }

    /// Makes an open promise somebody else’s: its time and its words stand, and so does the first of its chain.
    public void handOn(Promise open, Promise.Given to) {
        end(PromiseEnd.released(open.id(), now));
        again(open, to, open);
    }

    private void again(Promise promise, Promise.Given given, Promise last) {
        promisesGiven++;
        books.promises()
                .add(new Promise(
                        0,
                        repairId(),
                        dossier.book().promises().size() + promisesGiven,
                        promise.what(),
                        promise.reckoning(),
                        promise.words(),
                        given,
                        Optional.of(last.id())));
    }

    /// Ends a promise, once and for good.
    public void end(PromiseEnd end) {
        books.promises().end(end);
    }

    /// Gives a READY promise after the one that has ended, if there was one: the first of the chain stays the measure.
    public void giveReady(PromiseOffer ready, ContactMade contact, long owner) {
        // one that was released was taken back, and is no measure of what is promised now
        var before = dossier.book().newest(What.READY).filter(promise -> !isReleased(promise));
        give(ready, new Promise.Given(contact.with(), contact.channel(), by, owner), before.map(Promise::id));
    }

    private boolean isReleased(Promise promise) {
        return dossier.book()
                .endOf(promise)
                .filter(end -> end.how() == PromiseEnd.How.RELEASED)
                .isPresent();
    }

    /// Ends the promise unless it has an end already.
    public void keep(Promise promise, Optional<Long> contact) {
        if (dossier.book().endOf(promise).isEmpty()) {
            end(PromiseEnd.kept(promise.id(), now, contact));
        }
    }

    /// Ends a promised call that we have not made: the customer was spoken with all the same.
    public void letGo(Promise call, long contact) {
        end(new PromiseEnd(call.id(), now, PromiseEnd.How.RELEASED, Optional.of(contact), Optional.empty(), ""));
    }
}
