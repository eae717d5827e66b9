package dk.holdt.ui.repair;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PriceLineForm;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The price, line by line: what stands, what it comes to, and one more line to fill in.
final class PriceForm extends VBox {

    private final AnswerViewModel model;
    private final Messages messages;
    private final AmountWords amounts;
    private final VBox lines = Lines.box("gap");
    private final Label total = Lines.text("", "strong");
    private final Label limit = Lines.text("", "quiet");
    private final PriceLineForm form;

    PriceForm(AnswerViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.amounts = new AmountWords(messages.language());
        this.form = new PriceLineForm(messages, model::add);
        total.setId("total");
        getStyleClass().addAll("gap", "box");
        getChildren().setAll(Lines.text(messages.text("re.price"), "field-label"), lines, total, limit, form);
        model.lines().addListener((ListChangeListener<PriceLine>) _ -> show());
        model.pageProperty().subscribe(_ -> show());
        show();
    }

    /// Whether no line is begun that would be lost now.
    boolean isSettled() {
        return form.isSettled();
    }

    /// Where the focus goes when a price is missing.
    Node field() {
        return form.field();
    }

    private void show() {
        lines.getChildren().setAll(model.lines().stream().map(this::line).toList());
        var sum = messages.text("an.total", amounts.of(model.total().minor()));
        total.setText(model.vat()
                .filter(vat -> vat.minor() != 0)
                .map(vat -> sum + " " + messages.text("an.vat", amounts.of(vat.minor())))
                .orElse(sum));
        Lines.show(total, !model.lines().isEmpty());
        limit.setText(model.pageProperty()
                .get()
                .flatMap(page -> page.limit())
                .filter(most -> most.minor() > 0)
                .map(most -> messages.text("re.limit") + ": " + amounts.of(most.minor()))
                .orElse(""));
        Lines.show(limit, !limit.getText().isEmpty());
    }

    private HBox line(PriceLine line) {
        var said = Lines.text(PriceWords.line(messages, line));
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove = new Button(messages.text("an.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        EnterMovesOn.passes(remove);
        remove.setAccessibleText(messages.text("an.remove") + ": " + PriceWords.line(messages, line));
        remove.setOnAction(_ -> {
            model.remove(line);
            form.field().requestFocus();
        });
        var row = new HBox(said, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("gap", "price-line");
        return row;
    }
}
