package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.FindCustomer.Match;
import java.time.Instant;
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

    private final KeepDrafts drafts;
    private final FindCustomer customers;
    private final Background background;
    private final LongSupplier by;
    private final TypedForm form;
    private final BooleanSupplier saving;
    private final Runnable clear;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(this, "kept", new Kept.Nothing());
    private final ReadOnlyObjectWrapper<UUID> uuid = new ReadOnlyObjectWrapper<>(this, "uuid", UUID.randomUUID());
    private Map<String, String> last = Map.of();

    /// How safe what is typed is.
    public sealed interface Kept {

        /// Nothing was typed yet.
        record Nothing() implements Kept {}

        record At(Instant at) implements Kept {}

        /// The last try failed; the next change is tried again.
        record Failed() implements Kept {}
    }

    private record Loaded(Draft draft, Optional<Match> chosen) {}

    /// @param saving whether the form is on its way to become a repair, and must be left alone
    /// @param clear empties the form
    DraftKeeper(
            KeepDrafts drafts,
            FindCustomer customers,
            Background background,
            LongSupplier by,
            TypedForm form,
            BooleanSupplier saving,
            Runnable clear) {
        this.drafts = drafts;
        this.customers = customers;
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
        uuid.set(other);
    }

    /// Keeps the form if anything has changed since the last look; to be asked for twice a second, and whenever the
    /// form is left.
    public void look() {
        var typed = Map.copyOf(form.read());
        if (saving.getAsBoolean() || typed.equals(last)) {
            return;
        }
        last = typed;
        var one = uuid.get();
        var who = by.getAsLong();
        background.run(
                () -> drafts.keep(one, who, typed),
                at -> {
                    if (one.equals(uuid.get())) {
                        kept.set(at.<Kept>map(Kept.At::new).orElseGet(Kept.Nothing::new));
                    }
                },
                _ -> kept.set(new Kept.Failed()));
    }

    /// Puts the form aside as a draft and leaves an empty one; answers the draft as it was put aside, or nothing for
    /// an empty form.
    public Optional<Draft> putAside() {
        var typed = form.read();
        if (saving.getAsBoolean() || typed.isEmpty()) {
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
                        .map(one ->
                                new Loaded(one, TypedForm.chosenIn(one.fields()).flatMap(customers::known))),
                loaded -> loaded.ifPresent(this::bringBack),
                _ -> kept.set(new Kept.Failed()));
    }

    private void bringBack(Loaded loaded) {
        putAside();
        clear.run();
        var draft = loaded.draft();
        form.write(draft.fields(), loaded.chosen());
        stands(draft.uuid(), draft.fields(), new Kept.At(draft.changedAt()));
    }

    /// A draft was thrown away: if it is the one in front, the form is empty again.
    public void thrownAway(UUID draft) {
        if (draft.equals(uuid.get())) {
            clear.run();
        }
    }

    /// Changes when another form stands in front, as soon as its fields are those of that form.
    ReadOnlyObjectProperty<UUID> uuidProperty() {
        return uuid.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Kept> keptProperty() {
        return kept.getReadOnlyProperty();
    }
}
