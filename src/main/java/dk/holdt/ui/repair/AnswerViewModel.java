package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The answer between bench and repair: what was found, what it costs, and what the customer decided.
public final class AnswerViewModel extends SheetViewModel {

    /// What the customer decided.
    public enum Decided {
        YES,
        NO,
        UP_TO,
        NOT_YET
    }

    private final ZoneId zone;
    private final Runnable onSaved;
    private final ReadOnlyObjectWrapper<Optional<PromiseChoosing>> choosing =
            new ReadOnlyObjectWrapper<>(this, "choosing", Optional.empty());
    private final StringProperty found = new SimpleStringProperty(this, "found", "");
    private final ObservableList<PriceLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Decided> decided = new SimpleObjectProperty<>(this, "decided");
    private final ObjectProperty<OptionalLong> upTo = new SimpleObjectProperty<>(this, "upTo", OptionalLong.empty());
    private final ObjectProperty<Contact.Outcome> waiting = new SimpleObjectProperty<>(this, "waiting");
    private final ObjectProperty<Optional<LocalDate>> remindOn =
            new SimpleObjectProperty<>(this, "remindOn", Optional.empty());
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(this, "channel", Channel.CALL);
    private final StringProperty with = new SimpleStringProperty(this, "with", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    /// @param by the id of the member of staff who acts
    /// @param onSaved told once it is saved
    public AnswerViewModel(
            RepairNumber number,
            RepairDesk desk,
            Background background,
            ZoneId zone,
            LongSupplier by,
            Runnable onSaved) {
        super(number, desk, background, by);
        this.zone = zone;
        this.onSaved = onSaved;
    }

    /// Reads the repair; price lines that stand already are taken over.
    public void read() {
        background.run(() -> desk.reading().read(number), this::show, _ -> saving.unread(true));
    }

    private void show(Optional<RepairPage> read) {
        saving.unread(read.isEmpty());
        read.ifPresent(shown -> {
            with.set(shown.dossier().customer().name());
            lines.setAll(shown.dossier().priceLines());
            var offers = OffersForRepair.of(desk.offers(), What.READY, shown.dossier());
            var one = new PromiseChoosing(offers, background, zone, _ -> saving.unread(true));
            choosing.set(Optional.of(one));
            one.begin();
        });
        page.set(read);
    }

    /// The shop's day when the repair was read.
    public LocalDate today() {
        return page.get()
                .map(shown -> LocalDate.ofInstant(shown.readAt(), zone))
                .orElse(LocalDate.EPOCH);
    }

    /// When we remind where no day is typed; empty until it is said why it is not decided.
    public Optional<LocalDate> usualReminder() {
        if (waiting.get() == null) {
            return Optional.empty();
        }
        return waiting.get().isReached() ? page.get().map(RepairPage::usualReminder) : Optional.of(today());
    }

    /// Adds a price line; amounts are typed without a sign, a discount takes its amount off.
    public void add(PriceLine.Kind kind, String what, long minor) {
        lines.add(new PriceLine(0, kind, what.strip(), new Money(kind.takesOff() ? -minor : minor, currency())));
    }

    public void remove(PriceLine line) {
        lines.remove(line);
    }

    /// What it costs, VAT included.
    public Money total() {
        return PriceLimit.total(lines, currency());
    }

    /// The VAT in the total; empty for a shop that is not registered for it.
    public Optional<Money> vat() {
        return page.get().filter(shown -> shown.shop().vatRegistered()).map(_ -> total().vatOfWhich());
    }

    /// The promise to be ready that is open already: it stands, and is not given a second time.
    public Optional<Promise> standingReady() {
        return page.get().flatMap(shown -> shown.dossier().book().open(What.READY));
    }

    /// Whether the repair could be put up to wait for the customer; not once prices are typed, which would be lost.
    public boolean canAsk() {
        return page.get()
                .filter(shown -> shown.dossier().stage() == Stage.EXAMINING)
                .filter(shown -> shown.dossier().priceLines().equals(lines))
                .isPresent();
    }

    /// Whether the decision asks for a promise to be ready.
    public boolean needsReady() {
        return (decided.get() == Decided.YES || decided.get() == Decided.UP_TO)
                && standingReady().isEmpty();
    }

    /// Waits for the customer from now on, without having spoken yet.
    public void ask() {
        act(seen -> desk.answers().ask(seen, by.getAsLong()));
    }

    /// Whether it is said what was decided, and for "not yet" why.
    public boolean isDecided() {
        return decided.get() != null
                && channel.get() != null
                && (decided.get() != Decided.NOT_YET || waiting.get() != null);
    }

    public void save() {
        if (!isDecided()) {
            return;
        }
        var outcome = decided.get() == Decided.NOT_YET ? waiting.get() : Contact.Outcome.AGREED;
        var made = new ContactMade(channel.get(), with.get(), outcome, false, words.get());
        var answer = new GiveAnswer.Answer(found.get().strip(), lines, made, decision());
        act(seen -> desk.answers().give(seen, by.getAsLong(), answer));
    }

    private GiveAnswer.Decision decision() {
        var ready = choosing.get().flatMap(PromiseChoosing::offer);
        return switch (decided.get()) {
            case YES -> new GiveAnswer.Decision.Yes(ready);
            case NO -> new GiveAnswer.Decision.No();
            case UP_TO -> new GiveAnswer.Decision.UpTo(new Money(upTo.get().orElse(0), currency()), ready);
            case NOT_YET -> new GiveAnswer.Decision.NotYet(remindOn.get());
        };
    }

    private void act(Function<Seen, Acted> act) {
        if (page.get().isEmpty()) {
            return;
        }
        var seen = Seen.of(page.get().get().dossier());
        saving.run(() -> act.apply(seen), onSaved);
    }

    private Currency currency() {
        return page.get().map(shown -> shown.shop().country().currency()).orElse(Currency.DKK);
    }

    /// The choosing of the promise to be ready, once the repair is read.
    public ReadOnlyObjectProperty<Optional<PromiseChoosing>> choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /// What was found, in words for the customer.
    public StringProperty foundProperty() {
        return found;
    }

    public ObservableList<PriceLine> lines() {
        return lines;
    }

    /// Null, as JavaFX has it, while nothing is decided.
    public ObjectProperty<Decided> decidedProperty() {
        return decided;
    }

    /// The amount of "up to", øre.
    public ObjectProperty<OptionalLong> upToProperty() {
        return upTo;
    }

    /// Why it is not decided yet.
    public ObjectProperty<Contact.Outcome> waitingProperty() {
        return waiting;
    }

    /// The day typed so far on which we remind; empty while there is none.
    public ObjectProperty<Optional<LocalDate>> remindOnProperty() {
        return remindOn;
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
