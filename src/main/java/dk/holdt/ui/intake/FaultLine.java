package dk.holdt.ui.intake;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One fault as it is being typed.
public final class FaultLine {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final StringProperty since = new SimpleStringProperty(this, "since", "");

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty sinceProperty() {
        return since;
    }

    boolean isBlank() {
        return words.get().isBlank();
    }
}
