package dk.holdt.ui.kit;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The choosing of one promise, without controls and without words: nothing is taken at the start, and the sentence is
/// frozen in the minute in which a key is pressed.
public final class PromiseChoosing {

    private final PromiseOffers offers;
    private final Background background;
    private final ZoneId zone;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyObjectWrapper<Optional<PromiseOffers.Ways>> ways =
            new ReadOnlyObjectWrapper<>(this, "ways", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PromiseOffers.Way>> taken =
            new ReadOnlyObjectWrapper<>(this, "taken", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PromiseOffer>> offer =
            new ReadOnlyObjectWrapper<>(this, "offer", Optional.empty());
    private int asked;

    /// @param zone in which a day and time is typed: the shop's
    /// @param onFailure when the shop's calendar could not be read
    public PromiseChoosing(PromiseOffers offers, Background background, ZoneId zone, Consumer<Throwable> onFailure) {
        this.offers = Objects.requireNonNull(offers, "offers");
        this.background = Objects.requireNonNull(background, "background");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
    }

    /// Reads what there is to choose from; nothing is taken afterwards.
    public void begin() {
        asked++;
        taken.set(Optional.empty());
        offer.set(Optional.empty());
        background.run(offers::ways, read -> ways.set(Optional.of(read)), onFailure);
    }

    /// Takes a way. One with a length is worded at once; one with a typed time waits for it.
    public void take(PromiseOffers.Way way) {
        taken.set(Optional.of(way));
        way.term().ifPresentOrElse(term -> word(way.what(), term), this::unword);
    }

    /// The day and time typed so far, for the way that was taken; empty while there is none.
    public void typed(Optional<LocalDateTime> moment) {
        var own = taken.get().filter(way -> way.term().isEmpty());
        if (own.isEmpty()) {
            return;
        }
        moment.ifPresentOrElse(
                local -> word(own.get().what(), new Term.At(local.atZone(zone).toInstant())), this::unword);
    }

    public ReadOnlyObjectProperty<Optional<PromiseOffers.Ways>> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    /// Which way is taken.
    public ReadOnlyObjectProperty<Optional<PromiseOffers.Way>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// The promise as it was worded when its key was pressed.
    public ReadOnlyObjectProperty<Optional<PromiseOffer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public Optional<PromiseOffer> offer() {
        return offer.get();
    }

    private void unword() {
        asked++;
        offer.set(Optional.empty());
    }

    /// Keys can be faster than the answer: only the newest question is answered.
    private void word(What what, Term term) {
        asked++;
        var mine = asked;
        background.run(
                () -> offers.offer(what, term),
                worded -> {
                    if (mine == asked) {
                        offer.set(worded);
                    }
                },
                onFailure);
    }
}
