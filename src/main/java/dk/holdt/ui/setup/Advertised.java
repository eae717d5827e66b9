package dk.holdt.ui.setup;

import dk.holdt.domain.language.Ambiguities;
import dk.holdt.domain.language.Ambiguity;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the shop advertises, and what in it reads two ways: it cannot be kept before that is settled.
final class Advertised {

    private final StringProperty typed = new SimpleStringProperty("");

    StringProperty typedProperty() {
        return typed;
    }

    String text() {
        return typed.get().strip();
    }

    /// The first stretch that reads two ways.
    Optional<Ambiguity> unclear() {
        return Ambiguities.in(typed.get()).stream().findFirst();
    }

    /// Puts clear words in its place.
    void settle(String clear) {
        unclear().ifPresent(found -> typed.set(found.replacedBy(clear, typed.get())));
    }
}
