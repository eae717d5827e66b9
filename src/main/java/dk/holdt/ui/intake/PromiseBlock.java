package dk.holdt.ui.intake;

import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.PromisePicker;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Block 5: both clocks side by side with nothing chosen, and what is agreed about the price.
final class PromiseBlock {

    private final IntakeViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final PromisePicker picker;
    private final FormField pickerField;
    private final ChoiceKeys<TermsForm.Price> price;
    private final FormField priceField;
    private final AmountField amount = new AmountField();
    private final FormField amountField;
    private final Label again = Blocks.warning("press-again");
    private final Label conflict = Blocks.warning("need-conflict");

    PromiseBlock(IntakeViewModel model, Messages messages, DateWords dates, ZoneId zone, ShopClock clock) {
        this.model = model;
        this.messages = messages;
        this.dates = dates;
        this.picker = new PromisePicker(messages.text("in.block.promise"), model.promise(), messages, zone, clock::now)
                .sentenceShownElsewhere();
        this.pickerField = new FormField(messages.text("pr.choose"), picker);
        this.price = new ChoiceKeys<>(messages.text("in.block.price"), Orientation.HORIZONTAL);
        this.priceField = new FormField(messages.text("in.block.price"), price);
        this.amountField = new FormField(messages.text("in.amount"), amount);
        price.setId("price");
        amount.setId("amount");
        offerPrices();
        price.valueProperty().bindBidirectional(model.terms().priceProperty());
        amount.textProperty().bindBidirectional(model.terms().amountProperty());
        model.terms().priceProperty().subscribe(this::askForAmount);
        model.pressAgainProperty()
                .subscribe(pressAgain -> Blocks.say(again, pressAgain ? messages.text("in.again") : ""));
        model.promise().offerProperty().subscribe(this::warnOfConflict);
        model.terms().neededDayProperty().subscribe(this::warnOfConflict);
    }

    HBox view() {
        var prices = new HBox(priceField, amountField);
        prices.getStyleClass().add("prices");
        HBox.setHgrow(priceField, Priority.ALWAYS);
        priceField.setMinWidth(0);
        amountField.getStyleClass().add("amount-beside");
        return Blocks.block(5, messages.text("in.block.promise"), again, pickerField, conflict, prices);
    }

    Node first() {
        return picker.field();
    }

    Map<Field, FormField> fields() {
        return Map.of(Field.PROMISE, pickerField, Field.PRICE, priceField);
    }

    /// Where the cursor belongs when something is wrong with the price.
    Node priceAt(boolean amountIsMissing) {
        return amountIsMissing ? amount : price;
    }

    private void offerPrices() {
        price.offer(List.of(
                new ChoiceKeys.Choice<>(1, TermsForm.Price.QUOTE, messages.text("in.price.quote")),
                new ChoiceKeys.Choice<>(2, TermsForm.Price.LIMIT, messages.text("in.price.limit")),
                new ChoiceKeys.Choice<>(3, TermsForm.Price.GO, messages.text("in.price.go")),
                new ChoiceKeys.Choice<>(4, TermsForm.Price.FIXED, messages.text("in.price.fixed")),
                new ChoiceKeys.Choice<>(5, TermsForm.Price.ESTIMATE, messages.text("in.price.estimate"))));
    }

    private void askForAmount(TermsForm.Price chosen) {
        var asked = chosen != null && chosen.takesAmount();
        amountField.setVisible(asked);
        amountField.setManaged(asked);
        amountField.hint(chosen == TermsForm.Price.QUOTE ? messages.text("in.amount.fee") : "");
    }

    private void warnOfConflict() {
        Blocks.say(
                conflict,
                model.neededBefore(model.promise().offer())
                        .map(day -> messages.text("pr.need.conflict", dates.day(day)))
                        .orElse(""));
    }
}
