package dk.holdt.ui.intake;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.ui.kit.PromiseOffers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// When a promise that was chosen has to be chosen again: what it says of device and customer must stay true.
final class PromiseAtIntake {

    private final PromiseChoosing promise;
    private final TermsForm terms;
    private final ZoneId zone;
    private final ReadOnlyBooleanWrapper pressAgain = new ReadOnlyBooleanWrapper(this, "pressAgain");
    private Optional<PromiseOffers.Way> keptWay = Optional.empty();

    PromiseAtIntake(PromiseChoosing promise, TermsForm terms, ZoneId zone) {
        this.promise = promise;
        this.terms = terms;
        this.zone = zone;
        promise.takenProperty().subscribe(taken -> {
            if (keptWay.isPresent() && taken.isPresent()) {
                keptWay = lasting(taken);
            }
        });
        promise.offerProperty().subscribe(this::promised);
    }

    /// A day and time of its own is agreed anew for each device.
    private static Optional<PromiseOffers.Way> lasting(Optional<PromiseOffers.Way> taken) {
        return taken.filter(way -> way.term().isPresent());
    }

    void begin() {
        keptWay = Optional.empty();
        promise.begin();
        pressAgain.set(false);
    }

    /// The way that was taken, for one more device.
    Optional<PromiseOffers.Way> way() {
        return lasting(promise.takenProperty().get());
    }

    /// One more device is promised in the same way, worded for it as soon as it has a name.
    void beginWith(Optional<PromiseOffers.Way> way) {
        begin();
        keptWay = way;
    }

    /// "yes" while something was promised, as a draft keeps it; the promise itself is given again.
    String wasPromised() {
        return promise.offer().isPresent() || pressAgain.get() ? "yes" : "";
    }

    void wasPromised(String kept) {
        pressAgain.set(!kept.isEmpty());
    }

    /// An end nobody has chosen yet is counted from now.
    void refresh() {
        if (promise.takenProperty().get().isEmpty()) {
            promise.begin();
        }
    }

    /// It was read aloud too long ago.
    void tooOld() {
        keptWay = Optional.empty();
        wordsHaveChanged();
    }

    /// The sentence would read differently now: it has to be read aloud again, so its key is pressed again.
    void wordsHaveChanged() {
        if (keptWay.isPresent()) {
            promise.take(keptWay.get());
        } else if (promise.takenProperty().get().isPresent()) {
            promise.begin();
            pressAgain.set(true);
        }
    }

    private void promised(Optional<PromiseOffer> offer) {
        terms.promised(offer);
        if (offer.isPresent()) {
            pressAgain.set(false);
        }
    }

    /// The customer's day lies before the day we promise.
    Optional<LocalDate> neededBefore(Optional<PromiseOffer> offer) {
        return terms.neededDayProperty().get().filter(day -> offer.map(one -> LocalDate.ofInstant(one.dueAt(), zone))
                .filter(day::isBefore)
                .isPresent());
    }

    ReadOnlyBooleanProperty pressAgainProperty() {
        return pressAgain.getReadOnlyProperty();
    }
}
