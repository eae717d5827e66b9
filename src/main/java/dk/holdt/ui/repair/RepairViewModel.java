package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.look.RepairPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One repair in front of somebody: what is known of it, and the acts that need no form of their own.
public final class RepairViewModel {

    /// Which lines of the journal are shown.
    public enum Lines {
        ALL,
        AGREEMENTS,
        TOLD
    }

    /// How far the reading has come.
    public enum Found {
        NOT_YET,
        HERE,
        UNKNOWN,
        /// The store did not answer; what stood on the screen still stands.
        FAILED
    }

    /// The one act that the repair waits for.
    public enum NextAct {
        BENCH,
        ANSWER,
        HAND_OVER,
        NONE
    }

    private final RepairNumber number;
    private final ReadRepair reading;
    private final NoteOnRepair notes;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<RepairPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOT_YET);
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ObjectProperty<Lines> lines = new SimpleObjectProperty<>(this, "lines", Lines.ALL);

    /// @param by the id of the member of staff who acts
    /// @param onChanged told after each act that was done
    public RepairViewModel(
            RepairNumber number,
            ReadRepair reading,
            NoteOnRepair notes,
            Background background,
            LongSupplier by,
            Runnable onChanged) {
        this.number = number;
        this.reading = reading;
        this.notes = notes;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    public RepairNumber number() {
        return number;
    }

    /// Reads the repair anew; what is on the screen stays until the answer is there.
    public void read() {
        background.run(() -> reading.read(number), this::show, _ -> found.set(Found.FAILED));
    }

    private void show(Optional<RepairPage> read) {
        page.set(read);
        found.set(read.isPresent() ? Found.HERE : Found.UNKNOWN);
    }

    public void note(String words, Runnable onDone) {
        act(seen -> notes.note(seen, by.getAsLong(), words), onDone);
    }

    /// Notes an agreement on the screen's own repair.
    ///
    /// @param amountMinor the amount of a price limit, øre
    public void agree(Agreement.Topic topic, String value, Optional<Long> amountMinor, Runnable onDone) {
        act(seen -> notes.agree(seen, by.getAsLong(), topic, value, amountMinor), onDone);
    }

    /// The customer had to ask, and was answered with what the screen says.
    public void asked(Channel channel, Runnable onDone) {
        page.get().ifPresent(shown -> {
            var made = new ContactMade(
                    channel, shown.dossier().customer().name(), Contact.Outcome.AGREED, true, shown.toSay());
            act(seen -> notes.contact(seen, by.getAsLong(), made), onDone);
        });
    }

    private void act(Function<Seen, Acted> act, Runnable onDone) {
        var shown = page.get();
        if (shown.isEmpty()) {
            return;
        }
        var seen = Seen.of(shown.get().dossier());
        background.run(
                () -> act.apply(seen),
                acted -> {
                    switch (acted) {
                        case Acted.Done _ -> {
                            refusals.set(List.of());
                            onDone.run();
                            onChanged.run();
                        }
                        case Acted.Refused(var why) -> refusals.set(why);
                    }
                },
                _ -> found.set(Found.FAILED));
    }

    /// Forgets why the last act was not done, before another is begun.
    public void forgetRefusals() {
        refusals.set(List.of());
    }

    /// The journal, newest first, with the lines that were asked for.
    public List<Entry> journal() {
        return page.get()
                .map(shown -> shown.dossier().entries().reversed().stream()
                        .filter(entry -> isShown(entry.kind()))
                        .toList())
                .orElse(List.of());
    }

    private boolean isShown(Entry.Kind kind) {
        return switch (lines.get()) {
            case ALL -> true;
            case AGREEMENTS -> kind == Entry.Kind.AGREEMENT || kind == Entry.Kind.PROMISE || kind == Entry.Kind.PRICE;
            case TOLD -> kind == Entry.Kind.CONTACT;
        };
    }

    public NextAct nextAct() {
        return page.get().map(shown -> nextAct(shown.dossier().stage())).orElse(NextAct.NONE);
    }

    private static NextAct nextAct(Stage stage) {
        return switch (stage) {
            case RECEIVED, WAITING_FOR_PART, REPAIRING, TESTING -> NextAct.BENCH;
            case EXAMINING, WAITING_FOR_ANSWER -> NextAct.ANSWER;
            case READY -> NextAct.HAND_OVER;
            case COLLECTED -> NextAct.NONE;
        };
    }

    /// Whether the answer can be given now.
    public boolean canAnswer() {
        return nextAct() == NextAct.ANSWER;
    }

    /// Whether there is a promise whose time could be moved.
    public boolean canMoveTime() {
        return page.get().filter(shown -> !shown.ofTheWork().isEmpty()).isPresent();
    }

    public ReadOnlyObjectProperty<Optional<RepairPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Why the last act was not done; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    public ObjectProperty<Lines> linesProperty() {
        return lines;
    }
}
