package dk.holdt.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/// The fields of a form by name, to be read into a draft and brought back from one.
///
/// A field that stands as it does in an empty form is left out, so an untouched form is no draft. Whatever is not
/// named here is never kept: a secret is safe as long as nobody names it.
final class TypedFields {

    private record Field(String name, Supplier<String> read, Consumer<String> write) {}

    private final List<Field> fields = new ArrayList<>();

    void text(String name, StringProperty property) {
        of(name, property::get, property::set);
    }

    /// A choice whose usual answer is the one it has now.
    <E extends Enum<E>> void choice(String name, ObjectProperty<E> property, Class<E> type) {
        var usual = property.get();
        of(
                name,
                () -> property.get() == null || property.get() == usual
                        ? ""
                        : property.get().name(),
                kept -> property.set(kept.isEmpty() ? usual : Enum.valueOf(type, kept)));
    }

    void flag(String name, BooleanProperty property) {
        of(name, () -> property.get() ? "yes" : "", kept -> property.set(!kept.isEmpty()));
    }

    /// @param write is handed what was read, and nothing at all as an empty text
    void of(String name, Supplier<String> read, Consumer<String> write) {
        fields.add(new Field(name, read, write));
    }

    Map<String, String> read() {
        var typed = new HashMap<String, String>();
        fields.forEach(field -> {
            var value = field.read().get();
            if (!value.isEmpty()) {
                typed.put(field.name(), value);
            }
        });
        return typed;
    }

    void write(Map<String, String> kept) {
        fields.forEach(field -> field.write().accept(kept.getOrDefault(field.name(), "")));
    }
}
