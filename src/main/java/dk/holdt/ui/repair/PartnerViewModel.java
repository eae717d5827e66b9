package dk.holdt.ui.repair;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.partner.SendOut;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A device and a partner workshop: sending it, what they say, taking it back in.
public final class PartnerViewModel {

    private final RepairNumber number;
    private final PartnerDesk desk;
    private final Background background;
    private final ZoneId zone;
    private final LongSupplier by;
    private final SheetAct saving;
    private final ReadOnlyObjectWrapper<Optional<Known>> known =
            new ReadOnlyObjectWrapper<>(this, "known", Optional.empty());

    /// @param partners who was sent something before, the last first
    public record Known(RepairPage page, List<String> partners) {
        public Known {
            Objects.requireNonNull(page, "page");
            partners = List.copyOf(partners);
        }

        /// Where it is while it is not here.
        Optional<SentOut> out() {
            return page.dossier().out();
        }
    }

    /// @param by the id of the member of staff who acts
    public PartnerViewModel(
            RepairNumber number, PartnerDesk desk, Background background, ZoneId zone, LongSupplier by) {
        this.number = number;
        this.desk = desk;
        this.background = background;
        this.zone = zone;
        this.by = by;
        this.saving = new SheetAct(background);
    }

    public void read() {
        background.run(
                () -> desk.reading()
                        .read(number)
                        .map(page -> new Known(page, desk.sending().partners())),
                read -> {
                    known.set(read);
                    saving.unread(read.isEmpty());
                },
                _ -> saving.unread(true));
    }

    /// Our promise to the customer that is due first; theirs never takes its place.
    public Optional<Promise> ours() {
        return known.get().stream()
                .flatMap(one -> one.page().ofTheWork().stream())
                .map(PromiseStanding::promise)
                .min(Comparator.comparing(Promise::dueAt));
    }

    /// Our promise that this time of theirs leaves nothing of.
    public Optional<Promise> broken(Optional<TheirTime> theirs) {
        return ours().filter(ours ->
                theirs.filter(time -> time.isTooLateFor(ours.dueAt(), zone)).isPresent());
    }

    public void send(SendOut.Parcel parcel, Runnable onSaved) {
        act(seen -> desk.sending().send(seen, by.getAsLong(), parcel), onSaved);
    }

    public void say(String theirNumber, Optional<TheirTime> promised, Runnable onSaved) {
        act(seen -> desk.sending().say(seen, by.getAsLong(), theirNumber, promised), onSaved);
    }

    public void takeIn(String words, Runnable onSaved) {
        act(seen -> desk.sending().takeIn(seen, by.getAsLong(), words), onSaved);
    }

    private void act(Function<Seen, Acted> act, Runnable onSaved) {
        known.get().ifPresent(one -> {
            var seen = Seen.of(one.page().dossier());
            saving.run(() -> act.apply(seen), onSaved);
        });
    }

    /// Empty until it has been read.
    public ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// Why nothing was saved; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return saving.refusals();
    }

    /// Whether the store did not answer.
    public ReadOnlyBooleanProperty failedProperty() {
        return saving.failed();
    }
}
