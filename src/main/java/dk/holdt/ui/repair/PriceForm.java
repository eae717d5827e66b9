package dk.holdt.ui.repair;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The price, line by line: what stands, what it comes to, and one more line to fill in.
final class PriceForm extends VBox {

    private final AnswerViewModel model;
    private final Messages messages;
    private final PriceWords price;
    private final AmountWords amounts;
    private final VBox lines = Rows.box("gap");
    private final Label total = Rows.text("", "strong");
    private final Label limit = Rows.text("", "quiet");
    private final ChoiceKeys<PriceLine.Kind> kind;
    private final TextField words = new TextField();
    private final AmountField amount = new AmountField();
    private final FormField amountField;

    PriceForm(AnswerViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.price = new PriceWords(messages);
        this.amounts = new AmountWords(messages.language());
        this.kind = new ChoiceKeys<>(messages.text("an.line"), Orientation.HORIZONTAL);
        this.amountField = new FormField(messages.text("an.amount"), amount);
        kind.setId("line-kind");
        words.setId("line-words");
        amount.setId("line-amount");
        total.setId("total");
        var choices = new ArrayList<ChoiceKeys.Choice<PriceLine.Kind>>();
        for (var one : PriceLine.Kind.values()) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, price.kind(one)));
        }
        kind.offer(choices);
        getStyleClass().addAll("gap", "box");
        getChildren()
                .setAll(
                        Rows.text(messages.text("re.price"), "field-label"),
                        lines,
                        total,
                        limit,
                        new FormField(messages.text("an.line"), kind),
                        row());
        model.lines().addListener((ListChangeListener<PriceLine>) _ -> show());
        model.pageProperty().subscribe(_ -> show());
        show();
    }

    /// Where the focus goes when a price is missing.
    Node field() {
        return kind;
    }

    private HBox row() {
        var wordsField = new FormField(messages.text("an.line.words"), words);
        HBox.setHgrow(wordsField, Priority.ALWAYS);
        var add = new Button(messages.text("an.add"));
        add.setId("add-line");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        var row = new HBox(wordsField, amountField, add);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("gap");
        return row;
    }

    private void add() {
        var typed = amount.minorProperty().get();
        amountField.error(typed.isEmpty() ? messages.text("no.amount") : "");
        if (kind.value().isEmpty()) {
            kind.requestFocus();
        } else if (typed.isEmpty()) {
            amount.requestFocus();
        } else {
            model.add(kind.value().get(), words.getText(), typed.getAsLong());
            kind.valueProperty().set(null);
            words.clear();
            amount.clear();
            kind.requestFocus();
        }
    }

    private void show() {
        lines.getChildren().setAll(model.lines().stream().map(this::line).toList());
        var sum = messages.text("an.total", amounts.exact(model.total().minor()));
        total.setText(model.vat()
                .map(vat -> sum + " " + messages.text("an.vat", amounts.exact(vat.minor())))
                .orElse(sum));
        Rows.show(total, !model.lines().isEmpty());
        limit.setText(model.pageProperty()
                .get()
                .flatMap(page -> page.limit())
                .filter(most -> most.minor() > 0)
                .map(most -> messages.text("re.limit") + ": " + amounts.spoken(most.minor()))
                .orElse(""));
        Rows.show(limit, !limit.getText().isEmpty());
    }

    private HBox line(PriceLine line) {
        var said = Rows.text(price.line(line));
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove = new Button(messages.text("an.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(messages.text("an.remove") + ": " + price.line(line));
        remove.setOnAction(_ -> {
            model.remove(line);
            kind.requestFocus();
        });
        var row = new HBox(said, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("gap", "price-line");
        return row;
    }
}
