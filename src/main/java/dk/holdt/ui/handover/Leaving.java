package dk.holdt.ui.handover;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Collector.Proof;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.handover.MayCollect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who takes the device home and what is settled at the door, as it is filled in. JavaFX thread only.
final class Leaving {

    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final StringProperty callWords = new SimpleStringProperty(this, "callWords", "");
    private final StringProperty till = new SimpleStringProperty(this, "till", "");
    private final BooleanProperty idSeen = new SimpleBooleanProperty(this, "idSeen");
    private final BooleanProperty signs = new SimpleBooleanProperty(this, "signs");
    private final ObjectProperty<Optional<Proof>> shown = new SimpleObjectProperty<>(this, "shown", Optional.empty());
    private final ObjectProperty<Optional<Payment.How>> paid =
            new SimpleObjectProperty<>(this, "paid", Optional.empty());
    private final ObjectProperty<Optional<OldParts>> oldParts =
            new SimpleObjectProperty<>(this, "oldParts", Optional.empty());
    private final ObjectProperty<Optional<OldMedium>> medium =
            new SimpleObjectProperty<>(this, "medium", Optional.empty());

    private final ObjectProperty<Optional<Boolean>> copyMade =
            new SimpleObjectProperty<>(this, "copyMade", Optional.empty());
    private final StringProperty copyPlace = new SimpleStringProperty(this, "copyPlace", "");
    private final ObjectProperty<Optional<LocalDate>> copyDay =
            new SimpleObjectProperty<>(this, "copyDay", Optional.empty());

    /// What goes from one device of a visit to the next: the same person at the same counter.
    ///
    /// @param till the same receipt of the till, if one was given for all
    record Same(String who, Optional<Proof> shown, String callWords, boolean idSeen, String till, boolean signs) {}

    /// Told after each change.
    void onChange(Runnable changed) {
        List.<Property<?>>of(
                        label, who, callWords, till, idSeen, shown, paid, oldParts, medium, copyMade, copyPlace,
                        copyDay)
                .forEach(property -> property.subscribe((_, _) -> changed.run()));
    }

    /// What is known of the name goes before what was shown; who says nothing claims to be the customer.
    Collector collector(Dossier dossier) {
        var proof = MayCollect.known(dossier, who.get()).or(shown::get).orElse(Proof.CUSTOMER);
        return new Collector(who.get(), proof, proof == Proof.CALL ? callWords.get() : "", idSeen.get());
    }

    /// A number that comes back from the till only now is said with what was said of the payment earlier.
    Settled settled(HandoverPage page) {
        var numbered = page.beside()
                .kept()
                .payment()
                .filter(one -> lacksNumber(one) && !till.get().isBlank());
        return new Settled(
                oldParts.get().orElse(OldParts.NONE),
                medium.get().orElse(OldMedium.NONE),
                paid.get().or(() -> numbered.map(Payment::how)),
                till.get(),
                copy(page),
                signs.get());
    }

    private Optional<DataCopy> copy(HandoverPage page) {
        var before = page.beside().kept().copy().filter(DataCopy::isKept);
        if (before.isPresent()) {
            return before.map(copy -> DataCopy.kept(copy.place(), copyDay.get()));
        }
        return copyMade.get()
                .filter(_ ->
                        HandoverCheck.asksForCopy(page.dossier(), page.beside().kept()))
                .map(made -> made ? DataCopy.kept(copyPlace.get(), copyDay.get()) : DataCopy.noneMade());
    }

    static boolean lacksNumber(Payment payment) {
        return payment.isPaid() && payment.tillReceipt().isEmpty();
    }

    Same same() {
        return new Same(who.get(), shown.get(), callWords.get(), idSeen.get(), till.get(), signs.get());
    }

    void take(Same same) {
        who.set(same.who());
        shown.set(same.shown());
        callWords.set(same.callWords());
        idSeen.set(same.idSeen());
        till.set(same.till());
        signs.set(same.signs());
    }

    StringProperty labelProperty() {
        return label;
    }

    String who() {
        return who.get();
    }

    StringProperty whoProperty() {
        return who;
    }

    StringProperty callWordsProperty() {
        return callWords;
    }

    StringProperty tillProperty() {
        return till;
    }

    BooleanProperty idSeenProperty() {
        return idSeen;
    }

    /// Whether whoever collects it signs for it.
    BooleanProperty signsProperty() {
        return signs;
    }

    /// What was shown by somebody of whom nothing is known.
    ObjectProperty<Optional<Proof>> shownProperty() {
        return shown;
    }

    ObjectProperty<Optional<Payment.How>> paidProperty() {
        return paid;
    }

    ObjectProperty<Optional<OldParts>> oldPartsProperty() {
        return oldParts;
    }

    /// Whether a copy of the data was made, where that is asked.
    ObjectProperty<Optional<Boolean>> copyMadeProperty() {
        return copyMade;
    }

    StringProperty copyPlaceProperty() {
        return copyPlace;
    }

    ObjectProperty<Optional<LocalDate>> copyDayProperty() {
        return copyDay;
    }

    ObjectProperty<Optional<OldMedium>> mediumProperty() {
        return medium;
    }
}
