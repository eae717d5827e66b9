package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was handed in with the device.
public final class WithIt {

    private final ObservableList<String> things = FXCollections.observableArrayList();
    private final StringProperty next = new SimpleStringProperty(this, "next", "");
    private final BooleanProperty nothing = new SimpleBooleanProperty(this, "nothing");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final UnlockForm unlock = new UnlockForm();

    /// Whether what is typed is a digit for the next question, typed too early; it is neither taken nor lost.
    public boolean isTooEarly() {
        return !next.get().isBlank() && !Accessory.isName(next.get());
    }

    /// Takes what is typed.
    ///
    /// @return false when nothing was, which is then said outright
    public boolean takeNext() {
        var typed = next.get().strip();
        next.set("");
        if (typed.isEmpty()) {
            nothing.set(things.isEmpty());
            return false;
        }
        things.add(typed);
        nothing.set(false);
        return true;
    }

    public void remove(String thing) {
        things.remove(thing);
    }

    /// What a draft keeps.
    void keptIn(TypedFields fields) {
        fields.of(
                Draft.WITH,
                () -> String.join("\n", things),
                kept -> things.setAll(kept.isEmpty() ? List.of() : List.of(kept.split("\n"))));
        fields.text(Draft.WITH_NEXT, next);
        fields.flag("with-nothing", nothing);
        fields.text("place", place);
        // the answer, never the code: a draft is not sealed
        fields.choice("unlock", unlock.howProperty(), Unlock.How.class);
    }

    void clear() {
        things.clear();
        next.set("");
        nothing.set(false);
        place.set("");
        unlock.clear();
    }

    /// What was taken, and what stands in the field.
    List<String> all() {
        var all = new ArrayList<>(things);
        if (!next.get().isBlank()) {
            all.add(next.get());
        }
        return all;
    }

    /// What can be read aloud: a digit that came too early is no thing.
    List<String> named() {
        return all().stream().filter(Accessory::isName).toList();
    }

    public ObservableList<String> things() {
        return things;
    }

    /// How the device is unlocked.
    public UnlockForm unlock() {
        return unlock;
    }

    /// Where the device is put, typed or scanned; blank when nobody says.
    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty nextProperty() {
        return next;
    }

    /// It was said that nothing came with it.
    public BooleanProperty nothingProperty() {
        return nothing;
    }
}
