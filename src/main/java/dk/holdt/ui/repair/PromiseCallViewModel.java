package dk.holdt.ui.repair;

import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// "I call you back": no later than when, what about, and whose it is. Only the time has to be chosen.
public final class PromiseCallViewModel extends SheetViewModel {

    private final Runnable onSaved;
    private final ReadOnlyObjectWrapper<List<OfferCall.Choice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<Optional<PromiseOffer>> offer =
            new ReadOnlyObjectWrapper<>(this, "offer", Optional.empty());
    private int asked;
    private final ObjectProperty<OfferCall.Choice> when = new SimpleObjectProperty<>(this, "when");
    private final ObjectProperty<Optional<Instant>> ownTime =
            new SimpleObjectProperty<>(this, "ownTime", Optional.empty());
    private final ObjectProperty<Callback.Topic> topic =
            new SimpleObjectProperty<>(this, "topic", Callback.Topic.QUESTION);
    private final ObjectProperty<Boolean> everyone = new SimpleObjectProperty<>(this, "everyone", false);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    private record Read(Optional<RepairPage> page, List<OfferCall.Choice> choices) {}

    /// @param by the id of the member of staff who acts
    /// @param onSaved told once it is promised
    public PromiseCallViewModel(
            RepairNumber number, RepairDesk desk, Background background, LongSupplier by, Runnable onSaved) {
        super(number, desk, background, by);
        this.onSaved = onSaved;
        when.subscribe(this::word);
        ownTime.subscribe(() -> word(when.get()));
    }

    public void read() {
        background.run(
                () -> new Read(
                        desk.reading().read(number), desk.calls().offers().choices()),
                read -> {
                    page.set(read.page());
                    saving.unread(read.page().isEmpty());
                    read.page()
                            .ifPresent(shown -> topic.set(likely(shown.dossier().stage())));
                    choices.set(read.choices());
                },
                _ -> saving.unread(true));
    }

    /// What customers are told next at this stage.
    private static Callback.Topic likely(Stage stage) {
        return switch (stage) {
            case RECEIVED, EXAMINING -> Callback.Topic.FAULT;
            case WAITING_FOR_ANSWER -> Callback.Topic.PRICE;
            case WAITING_FOR_PART -> Callback.Topic.PART;
            case REPAIRING, TESTING -> Callback.Topic.DAY;
            case READY, COLLECTED -> Callback.Topic.QUESTION;
        };
    }

    /// The sentence is worded in the minute in which the key is pressed.
    private void word(OfferCall.Choice chosen) {
        asked++;
        offer.set(Optional.empty());
        if (chosen == null || page.get().isEmpty()) {
            return;
        }
        var dossier = page.get().get().dossier();
        var mine = asked;
        var meant = isOwn() ? ownTime.get().map(chosen::at).orElse(chosen) : chosen;
        background.run(
                () -> desk.calls().offers().offer(meant, dossier),
                worded -> {
                    if (mine == asked) {
                        offer.set(worded);
                    }
                },
                _ -> saving.unread(true));
    }

    /// Whether the time is one that is typed.
    public boolean isOwn() {
        return when.get() != null && when.get().when() == OfferCall.When.OWN;
    }

    public void save() {
        if (page.get().isEmpty()) {
            return;
        }
        var dossier = page.get().get().dossier();
        var about = new Callback(topic.get(), takesWords() ? words.get() : "", everyone.get());
        var promised = offer.get();
        saving.run(
                () -> desk.calls()
                        .promising()
                        .promise(
                                Seen.of(dossier),
                                by.getAsLong(),
                                dossier.customer().name(),
                                about,
                                promised),
                onSaved);
    }

    /// Whether the topic leaves something to be said in words.
    public boolean takesWords() {
        return topic.get() == Callback.Topic.OTHER || topic.get() == Callback.Topic.QUESTION;
    }

    public ReadOnlyObjectProperty<List<OfferCall.Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The promise as it would be given; empty while no time is chosen.
    public ReadOnlyObjectProperty<Optional<PromiseOffer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// No later than when; null, as JavaFX has it, while nothing is chosen.
    public ObjectProperty<OfferCall.Choice> whenProperty() {
        return when;
    }

    /// The day and time typed so far; counts only where that is what was chosen.
    public ObjectProperty<Optional<Instant>> ownTimeProperty() {
        return ownTime;
    }

    public ObjectProperty<Callback.Topic> topicProperty() {
        return topic;
    }

    /// Whether it is the counter's rather than mine.
    public ObjectProperty<Boolean> everyoneProperty() {
        return everyone;
    }

    public StringProperty wordsProperty() {
        return words;
    }
}
