package dk.holdt.ui.intake;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One fault as it is being typed.
public final class FaultLine {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty since = new SimpleStringProperty(this, "since", "");

    private final BooleanProperty goes = new SimpleBooleanProperty(this, "goes");
    private final StringProperty reproduce = new SimpleStringProperty(this, "reproduce", "");

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty sinceProperty() {
        return since;
    }

    /// Whether it comes and goes.
    public BooleanProperty goesProperty() {
        return goes;
    }

    /// How it can be made to happen, in the customer's words.
    public StringProperty reproduceProperty() {
        return reproduce;
    }

    /// How it can be made to happen, if it comes and goes.
    Optional<String> comesAndGoes() {
        return goes.get() ? Optional.of(reproduce.get()) : Optional.empty();
    }

    boolean isBlank() {
        return words.get().isBlank();
    }
}
