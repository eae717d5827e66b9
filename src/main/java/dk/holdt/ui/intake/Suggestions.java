package dk.holdt.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What may be meant by what is typed, below its field: the arrows choose there, Enter or the mouse takes it.
final class Suggestions<T> extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// One suggestion in words.
    ///
    /// @param beside what tells it from others, further right
    record Line(String words, List<String> beside) {
        Line {
            beside = List.copyOf(beside);
        }

        String spoken() {
            return words + ", " + String.join(", ", beside);
        }
    }

    private final TextField field;
    private final Function<T, Line> words;
    private final Consumer<T> take;
    private List<T> offered = List.of();
    private int at;

    /// @param take what a click does
    Suggestions(String name, TextField field, Function<T, Line> words, Consumer<T> take) {
        this.field = field;
        this.words = words;
        this.take = take;
        getStyleClass().add("suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(name);
        alsoIn(field);
        offer(List.of());
    }

    /// The arrows choose from this field as well.
    void alsoIn(TextField other) {
        other.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> step(1, event);
                case UP -> step(-1, event);
                default -> {}
            }
        });
    }

    /// The first is chosen.
    void offer(List<T> items) {
        offered = List.copyOf(items);
        at = 0;
        getChildren().setAll(offered.stream().map(this::row).toList());
        setVisible(!offered.isEmpty());
        setManaged(!offered.isEmpty());
        mark();
    }

    Optional<T> chosen() {
        return offered.isEmpty() ? Optional.empty() : Optional.of(offered.get(at));
    }

    private void step(int by, KeyEvent event) {
        if (!offered.isEmpty()) {
            at = Math.clamp(at + by, 0, offered.size() - 1);
            mark();
            event.consume();
        }
    }

    private Node row(T item) {
        var line = words.apply(item);
        var first = new Label(line.words());
        first.getStyleClass().add("strong");
        var row = new HBox(first);
        line.beside().stream().filter(text -> !text.isBlank()).forEach(text -> {
            var beside = new Label(text);
            beside.getStyleClass().add("suggestion-beside");
            row.getChildren().add(beside);
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = new Label("Enter");
        key.getStyleClass().add("suggestion-key");
        key.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(gap, key);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("suggestion");
        row.setOnMouseClicked(_ -> take.accept(item));
        return row;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
        field.setAccessibleHelp(
                chosen().map(item -> words.apply(item).spoken() + " (" + (at + 1) + "/" + offered.size() + ")")
                        .orElse(""));
    }
}
