package dk.holdt.ui.setup;

import dk.holdt.ui.kit.FormField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One page of the first start: its fields by their ids, and where an error is said.
final class SetUpPage extends VBox {

    /// A field and how it says what is wrong with it; empty words take the error away.
    record Field(Node node, Consumer<String> error) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Subscription listening = Subscription.EMPTY;
    private Optional<Node> first = Optional.empty();

    SetUpPage(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        getStyleClass().add("page");
        getChildren().setAll(heading);
    }

    SetUpPage add(FormField field) {
        register(field.input(), field::error);
        return add((Node) field);
    }

    SetUpPage add(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Makes a field known that is laid out inside another node.
    void register(Node field, Consumer<String> error) {
        fields.put(field.getId(), new Field(field, error));
        if (first.isEmpty()) {
            first = Optional.of(field);
        }
    }

    Field field(String id) {
        return fields.get(id);
    }

    void clearErrors() {
        fields.values().forEach(field -> field.error().accept(""));
    }

    /// @param other takes the focus where the page has no field
    void focusFirst(Node other) {
        first.orElse(other).requestFocus();
    }

    /// Listens to a form until another page takes the place of this one; forms outlive their pages.
    void until(Subscription one) {
        listening = listening.and(one);
    }

    /// Field and form say the same, until another page takes the place of this one.
    <T> void tie(Property<T> field, Property<T> form) {
        field.bindBidirectional(form);
        until(() -> field.unbindBidirectional(form));
    }

    /// Hears nothing of the forms from now on.
    void end() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
