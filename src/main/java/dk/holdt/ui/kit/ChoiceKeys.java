package dk.holdt.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Numbered choices, of which one is taken by its digit, by the arrows or by the mouse. Nothing is taken at the start.
///
/// One stop of the Tab key. A screen reader hears the label, the choice and its place among the others.
public final class ChoiceKeys<T> extends StackPane {

    /// One thing to choose.
    ///
    /// @param key the digit that takes it, 1 to 9
    /// @param detail more about it, at the right or empty
    public record Choice<T>(int key, T value, String words, String detail) {
        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(detail, "detail");
            if (key < 1 || key > 9) {
                throw new IllegalArgumentException("a choice has a digit from 1 to 9: " + key);
            }
        }

        public Choice(int key, T value, String words) {
            this(key, value, words, "");
        }
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final Pane rows;
    private final String name;
    private final boolean inARow;
    private List<Choice<T>> choices = List.of();
    private Optional<Integer> early = Optional.empty();

    /// @param name what is chosen here, for screen readers
    public ChoiceKeys(String name, Orientation orientation) {
        this.name = Objects.requireNonNull(name, "name");
        this.inARow = orientation == Orientation.HORIZONTAL;
        this.rows = inARow ? flow() : new VBox();
        rows.getStyleClass().add("choices");
        getStyleClass().addAll("choice-keys", inARow ? "in-a-row" : "one-below-another");
        getChildren().setAll(rows);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Shortcuts.takesTyping(this, true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        value.subscribe(_ -> mark());
    }

    /// Puts these on offer; what was taken stays taken if it is among them. A digit that was pressed before there was
    /// anything on offer takes its choice now.
    public void offer(List<Choice<T>> offered) {
        choices = List.copyOf(offered);
        rows.getChildren().setAll(choices.stream().map(this::row).toList());
        if (chosen().isEmpty()) {
            value.set(null);
        }
        mark();
        if (!choices.isEmpty()) {
            early.flatMap(this::byDigit).ifPresent(value::set);
            early = Optional.empty();
        }
    }

    /// Takes what a digit takes, as if it had been pressed here; one that is on offer later, once it is.
    public void press(int digit) {
        early = choices.isEmpty() ? Optional.of(digit) : Optional.empty();
        byDigit(digit).ifPresent(value::set);
    }

    public List<Choice<T>> offered() {
        return choices;
    }

    /// What is taken; null, as JavaFX has it, while nothing is.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen().isPresent()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Wide by itself, so that it wraps only where there is no room.
    private static FlowPane flow() {
        var flow = new FlowPane();
        flow.setPrefWrapLength(4_000);
        return flow;
    }

    private Region row(Choice<T> choice) {
        var digit = new Label(Integer.toString(choice.key()));
        digit.getStyleClass().add("choice-digit");
        digit.setMinWidth(USE_PREF_SIZE);
        var words = new Label(choice.words());
        words.getStyleClass().add("choice-words");
        words.setWrapText(!inARow);
        words.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(digit, words);
        if (!choice.detail().isEmpty()) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var detail = new Label(choice.detail());
            detail.getStyleClass().add("choice-detail");
            detail.setMinWidth(USE_PREF_SIZE);
            row.getChildren().addAll(gap, detail);
        }
        row.getStyleClass().add("choice");
        row.setUserData(choice);
        row.setOnMouseClicked(_ -> {
            requestFocus();
            value.set(choice.value());
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        var taken =
                switch (event.getCode()) {
                    case DOWN -> step(1);
                    case UP -> step(-1);
                    case RIGHT -> inARow ? step(1) : Optional.<T>empty();
                    case LEFT -> inARow ? step(-1) : Optional.<T>empty();
                    default -> byDigit(event.getCode());
                };
        taken.ifPresent(found -> {
            value.set(found);
            event.consume();
        });
    }

    private Optional<T> step(int by) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        var at = chosen().map(choices::indexOf).orElse(by > 0 ? -1 : choices.size());
        return Optional.of(
                choices.get(Math.clamp(at + by, 0, choices.size() - 1)).value());
    }

    private Optional<T> byDigit(KeyCode code) {
        var digit = digit(code);
        early = choices.isEmpty() ? digit : Optional.empty();
        return digit.flatMap(this::byDigit);
    }

    /// The digit of a key, on the keypad too; empty for any other.
    public static Optional<Integer> digit(KeyCode code) {
        var name = code.getName();
        return code.isDigitKey() ? Optional.of(name.charAt(name.length() - 1) - '0') : Optional.empty();
    }

    private Optional<T> byDigit(int digit) {
        return choices.stream()
                .filter(choice -> choice.key() == digit)
                .map(Choice::value)
                .findFirst();
    }

    private Optional<Choice<T>> chosen() {
        return choices.stream()
                .filter(choice -> choice.value().equals(value.get()))
                .findFirst();
    }

    private void mark() {
        var chosen = chosen();
        for (var row : rows.getChildren()) {
            row.pseudoClassStateChanged(CHOSEN, chosen.isPresent() && chosen.get() == row.getUserData());
        }
        var said = chosen.map(one -> one.key() + " " + one.words() + " " + one.detail() + " ("
                        + (choices.indexOf(one) + 1) + "/" + choices.size() + ")")
                .orElse("– (" + choices.size() + ")");
        setAccessibleText(name + ": " + said);
    }
}
