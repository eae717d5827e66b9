package dk.holdt.ui.intake;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.PrintAhead;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.FindCustomer.Match;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which intake stands in the form, and that it is kept as a draft, away from the screen's thread, whenever it has
/// changed since the last look.
public final class DraftKeeper {

    private static final int LOOKS_UNTIL_AGAIN = 10;

    private final KeepDrafts drafts;
    private final ReadUnfinished unfinished;
    private final FindCustomer customers;
    private final Background background;
    private final LongSupplier by;
    private final TypedForm form;
    private final BooleanSupplier saving;
    private final Runnable clear;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(this, "kept", new Kept.Nothing());
    private final ReadOnlyObjectWrapper<UUID> uuid = new ReadOnlyObjectWrapper<>(this, "uuid", UUID.randomUUID());
    private final ReadOnlyObjectWrapper<Labelled> labelled =
            new ReadOnlyObjectWrapper<>(this, "labelled", new Labelled.Nothing());
    private final Map<UUID, Unkept> unkept = new HashMap<>();
    private final Map<UUID, Runnable> offers = new HashMap<>();
    private Map<String, String> last = Map.of();
    private int looks;

    /// What became of a label before the intake is finished.
    public sealed interface Labelled {

        /// None was asked for.
        record Nothing() implements Labelled {}

        /// The number is kept; the label waits for its printer, if one is chosen.
        record Now(PrintAhead.Ahead ahead) implements Labelled {}

        /// The draft that came back has one.
        record Before(RepairNumber number) implements Labelled {}

        /// None was printed.
        record Failed() implements Labelled {}
    }

    /// How safe what is typed is.
    public sealed interface Kept {

        /// Nothing was typed yet.
        record Nothing() implements Kept {}

        /// @param hands whose it was and is, once somebody else has typed in it
        record At(Instant at, Optional<ReadUnfinished.Hands> hands) implements Kept {}

        /// The last try failed; it is tried again.
        record Failed() implements Kept {}
    }

    /// @param by who typed it, whoever is there when it is tried again
    private record Unkept(Map<String, String> typed, long by) {}

    private record Loaded(
            Draft draft, Optional<Match> chosen, Optional<RepairNumber> label, Optional<ReadUnfinished.Hands> hands) {}

    /// @param saving whether the form is on its way to become a repair, and must be left alone
    /// @param clear empties the form
    DraftKeeper(
            IntakeActs acts,
            Background background,
            LongSupplier by,
            TypedForm form,
            BooleanSupplier saving,
            Runnable clear) {
        this.drafts = acts.drafts();
        this.unfinished = acts.unfinished();
        this.customers = acts.find();
        this.background = background;
        this.by = by;
        this.form = form;
        this.saving = saving;
        this.clear = clear;
    }

    /// The draft in front, and the repair it becomes.
    UUID uuid() {
        return uuid.get();
    }

    /// What stands in the form now, field by field.
    Map<String, String> typed() {
        return form.read();
    }

    /// Another form has begun; what was kept of the one before stays kept.
    void another() {
        stands(UUID.randomUUID(), Map.of(), new Kept.Nothing());
    }

    private void stands(UUID other, Map<String, String> asKept, Kept how) {
        last = asKept;
        kept.set(how);
        labelled.set(new Labelled.Nothing());
        uuid.set(other);
        noLongerOffered(other);
    }

    /// Somebody is offered to go on with a draft, until it stands in front again or is thrown away.
    ///
    /// @param hide takes the offer away
    void offered(UUID draft, Runnable hide) {
        offers.put(draft, hide);
    }

    private void noLongerOffered(UUID draft) {
        Optional.ofNullable(offers.remove(draft)).ifPresent(Runnable::run);
    }

    /// Keeps the form, gives it its number for good, and prints the labels that can be stuck on already.
    void label(PrintAhead ahead) {
        if (saving.getAsBoolean()) {
            return;
        }
        var typed = Map.copyOf(form.read());
        last = typed;
        var one = uuid.get();
        var who = by.getAsLong();
        background.run(() -> ahead.print(one, who, typed), done -> labels(one, new Labelled.Now(done)), _ -> {
            last = Map.of();
            labels(one, new Labelled.Failed());
        });
    }

    private void labels(UUID one, Labelled how) {
        if (one.equals(uuid.get())) {
            labelled.set(how);
        }
    }

    /// Whether a label with its number is about, so that even an empty form is no empty one.
    private boolean hasLabel() {
        return labelled.get() instanceof Labelled.Now || labelled.get() instanceof Labelled.Before;
    }

    /// Keeps the form if anything has changed since the last look; to be asked for twice a second, and whenever the
    /// form is left. What could not be kept is tried again every five seconds, also once it was put aside.
    public void look() {
        var typed = Map.copyOf(form.read());
        if (saving.getAsBoolean() || typed.equals(last)) {
            again();
            return;
        }
        last = typed;
        keep(uuid.get(), new Unkept(typed, by.getAsLong()));
    }

    private void keep(UUID one, Unkept what) {
        background.run(
                () -> drafts.keep(one, what.by(), what.typed()).<Kept>map(at -> new Kept.At(at, unfinished.hands(one))),
                how -> {
                    unkept.remove(one);
                    if (one.equals(uuid.get())) {
                        kept.set(how.orElseGet(Kept.Nothing::new));
                    }
                },
                _ -> {
                    unkept.put(one, what);
                    looks = 0;
                    kept.set(new Kept.Failed());
                });
    }

    private void again() {
        looks++;
        if (looks >= LOOKS_UNTIL_AGAIN && !saving.getAsBoolean()) {
            looks = 0;
            var waiting = Map.copyOf(unkept);
            unkept.clear();
            waiting.forEach(this::keep);
        }
    }

    /// Whether nothing waits for a disk that takes it.
    boolean isAllKept() {
        return unkept.isEmpty();
    }

    /// Puts the form aside as a draft and leaves an empty one; answers the draft as it was put aside, or nothing for
    /// an empty form.
    public Optional<Draft> putAside() {
        var typed = form.read();
        if (saving.getAsBoolean() || typed.isEmpty() && !hasLabel()) {
            return Optional.empty();
        }
        look();
        var aside = new Draft(uuid.get(), by.getAsLong(), Instant.EPOCH, Instant.EPOCH, typed);
        clear.run();
        return Optional.of(aside);
    }

    /// Brings a draft back, and puts what stood in the form aside. Its promise has to be chosen again.
    public void resume(UUID draft) {
        if (draft.equals(uuid.get())) {
            return;
        }
        putAside();
        background.run(
                () -> drafts.find(draft)
                        .map(one -> new Loaded(
                                one,
                                TypedForm.chosenIn(one.fields()).flatMap(customers::known),
                                drafts.numberOf(draft),
                                unfinished.hands(draft))),
                loaded -> loaded.ifPresent(this::bringBack),
                _ -> kept.set(new Kept.Failed()));
    }

    private void bringBack(Loaded loaded) {
        putAside();
        clear.run();
        var draft = loaded.draft();
        form.write(draft.fields(), loaded.chosen());
        stands(draft.uuid(), draft.fields(), new Kept.At(draft.changedAt(), loaded.hands()));
        loaded.label().ifPresent(number -> labelled.set(new Labelled.Before(number)));
    }

    /// A draft was thrown away: if it is the one in front, the form is empty again.
    public void thrownAway(UUID draft) {
        unkept.remove(draft);
        noLongerOffered(draft);
        if (draft.equals(uuid.get())) {
            clear.run();
        }
    }

    /// Changes when another form stands in front, as soon as its fields are those of that form.
    ReadOnlyObjectProperty<UUID> uuidProperty() {
        return uuid.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Labelled> labelledProperty() {
        return labelled.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Kept> keptProperty() {
        return kept.getReadOnlyProperty();
    }
}
