package dk.holdt.ui.kit;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One more price line to fill in: its kind, its words, its amount, and the button that adds it.
public final class PriceLineForm extends VBox {

    /// Takes a line that is filled in.
    public interface Adds {

        /// @param minor as typed, without a sign; øre
        void add(PriceLine.Kind kind, String words, long minor);
    }

    private final Messages messages;
    private final Adds adds;
    private final ChoiceKeys<PriceLine.Kind> kind;
    private final TextField words = new TextField();
    private final AmountField amount = new AmountField();
    private final FormField amountField;
    private final Label said = Lines.text("", "field-error");

    public PriceLineForm(Messages messages, Adds adds) {
        this.messages = messages;
        this.adds = adds;
        this.kind = new ChoiceKeys<>(messages.text("an.line"), Orientation.HORIZONTAL);
        this.amountField = new FormField(messages.text("an.amount"), amount);
        kind.setId("line-kind");
        words.setId("line-words");
        amount.setId("line-amount");
        var choices = new ArrayList<ChoiceKeys.Choice<PriceLine.Kind>>();
        for (var one : PriceLine.Kind.values()) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, PriceWords.kind(messages, one)));
        }
        kind.offer(choices);
        getStyleClass().add("gap");
        said.setId("line-said");
        getChildren().setAll(new FormField(messages.text("an.line"), kind), row(), said);
        say("");
    }

    /// Fills in all but the amount, which takes the focus.
    public void begin(PriceLine.Kind one, String why) {
        kind.valueProperty().set(one);
        words.setText(why);
        amount.requestFocus();
    }

    /// What the line is to be; nothing while that is not said.
    public ReadOnlyProperty<PriceLine.Kind> kindProperty() {
        return kind.valueProperty();
    }

    /// Where the focus goes when a price is missing.
    public Node field() {
        return kind;
    }

    /// Before what the price belongs to is saved: answers whether no line is begun that would be lost with it.
    ///
    /// A line that is whole is added, and one that is not is asked for. Both are said, and saving waits for another
    /// press, because the total has changed.
    public boolean isSettled() {
        if (words.getText().isBlank() && amount.getText().isBlank()) {
            say("");
            return true;
        }
        var whole = kind.value().isPresent() && amount.minorProperty().get().isPresent();
        add();
        say(messages.text(whole ? "an.line.added" : "an.line.begun", Command.FINISH.keyText()));
        return false;
    }

    private void say(String why) {
        said.setText(why);
        Lines.show(said, !why.isEmpty());
    }

    private HBox row() {
        var wordsField = new FormField(messages.text("an.line.words"), words);
        HBox.setHgrow(wordsField, Priority.ALWAYS);
        var add = Lines.button("add-line", messages.text("an.add"), this::add);
        add.setMinWidth(Button.USE_PREF_SIZE);
        var row = new HBox(wordsField, amountField, add);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("gap");
        return row;
    }

    private void add() {
        say("");
        var typed = amount.minorProperty().get();
        amountField.error(typed.isEmpty() ? messages.text("no.amount") : "");
        if (kind.value().isEmpty()) {
            kind.requestFocus();
        } else if (typed.isEmpty()) {
            amount.requestFocus();
        } else {
            adds.add(kind.value().get(), words.getText(), typed.getAsLong());
            kind.valueProperty().set(null);
            words.clear();
            amount.clear();
            kind.requestFocus();
        }
    }
}
