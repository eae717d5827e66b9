package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.newtime.MoveTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A new time: why, until when, and what the customer said to it. Nothing moves before the customer has been told.
public final class NewTimeViewModel extends SheetViewModel {

    /// What saving came to.
    public enum Came {
        /// The customer agreed: the new promise stands.
        MOVED,
        /// The customer was told and did not agree: the time stands.
        TOLD,
        /// Nobody was reached: the time stands, and the call is still owed.
        NOT_REACHED,
        /// Something was written, and nobody has answered: the same, for it is not known to have arrived.
        SENT,
        /// The device goes home as it is.
        WANTS_BACK
    }

    private final Consumer<Came> onSaved;
    private final PromiseChoosing choosing;
    private final ObjectProperty<Promise> promise = new SimpleObjectProperty<>(this, "promise");
    private final ObjectProperty<DelayCause> cause = new SimpleObjectProperty<>(this, "cause");
    private final StringProperty causeWords = new SimpleStringProperty(this, "causeWords", "");
    private final ObjectProperty<Contact.Outcome> outcome = new SimpleObjectProperty<>(this, "outcome");
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.CALL);
    private final StringProperty with = new SimpleStringProperty(this, "with", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private volatile Optional<OffersForRepair> chosen = Optional.empty();

    /// @param by the id of the member of staff who acts
    /// @param onSaved told once it is saved
    public NewTimeViewModel(
            RepairNumber number,
            RepairDesk desk,
            Background background,
            ZoneId zone,
            LongSupplier by,
            Consumer<Came> onSaved) {
        super(number, desk, background, by);
        this.onSaved = onSaved;
        this.choosing = new PromiseChoosing(new Offers(), background, zone, _ -> saving.unread(true));
        promise.subscribe(one -> {
            if (one != null) {
                chosen = page.get().map(shown -> OffersForRepair.of(desk.offers(), one.what(), shown.dossier()));
                choosing.begin();
            }
        });
    }

    /// The offers for whichever promise is chosen; they are asked away from the screen's thread.
    private final class Offers implements PromiseOffers {
        @Override
        public Ways ways() {
            return chosen.orElseThrow().ways();
        }

        @Override
        public Optional<PromiseOffer> offer(What what, Term term) {
            return chosen.orElseThrow().offer(what, term);
        }
    }

    /// Reads the repair; the only open promise is taken, among several the counter chooses.
    public void read() {
        background.run(() -> desk.reading().read(number), this::show, _ -> saving.unread(true));
    }

    private void show(Optional<RepairPage> read) {
        page.set(read);
        saving.unread(read.isEmpty());
        read.ifPresent(shown -> {
            with.set(shown.dossier().customer().name());
            if (shown.ofTheWork().size() == 1) {
                promise.set(shown.ofTheWork().getFirst().promise());
            }
        });
    }

    public void save() {
        if (page.get().isEmpty() || !isAnswered()) {
            return;
        }
        var seen = Seen.of(page.get().get().dossier());
        var newTime = new MoveTime.NewTime(
                promise.get().id(),
                Optional.ofNullable(cause.get()),
                causeWords.get(),
                new ContactMade(channel.get(), with.get(), outcome.get(), false, words.get()),
                choosing.offer());
        saving.run(
                () -> desk.newTime().move(seen, by.getAsLong(), newTime),
                () -> onSaved.accept(came(outcome.get(), channel.get())));
    }

    private static Came came(Contact.Outcome outcome, Channel channel) {
        return switch (outcome) {
            case AGREED -> Came.MOVED;
            case WANTS_BACK -> Came.WANTS_BACK;
            case UNHAPPY -> Came.TOLD;
            case OTHER -> channel.isPersonToPerson() ? Came.TOLD : Came.SENT;
            case NO_ANSWER, MESSAGE_LEFT, ENGAGED -> Came.NOT_REACHED;
        };
    }

    /// Whether it is said which promise it is about, how the customer was spoken with and what came of it.
    public boolean isAnswered() {
        return promise.get() != null && outcome.get() != null && channel.get() != null;
    }

    /// Whether the time has been moved before: then people have to speak with each other.
    public boolean isMovedBefore() {
        return promise.get() != null
                && page.get()
                        .filter(shown -> shown.dossier().book().newTimesBefore(promise.get()) > 0)
                        .isPresent();
    }

    public PromiseChoosing choosing() {
        return choosing;
    }

    /// The open promise that cannot be kept; null, as JavaFX has it, while none is chosen.
    public ObjectProperty<Promise> promiseProperty() {
        return promise;
    }

    public ObjectProperty<DelayCause> causeProperty() {
        return cause;
    }

    public StringProperty causeWordsProperty() {
        return causeWords;
    }

    public ObjectProperty<Contact.Outcome> outcomeProperty() {
        return outcome;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public StringProperty withProperty() {
        return with;
    }

    public StringProperty wordsProperty() {
        return words;
    }
}
