package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Claim;
import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Beside the price: what was paid beforehand, and a warranty or an insurance that is to pay.
final class MoreMoney {

    private final FormField deposit;
    private final FormField claim;
    private final FormField fee;
    private final MoreLine view;

    MoreMoney(MoneyForm form, Messages messages) {
        this.deposit = amount("deposit", messages.text("doc.deposit"), form.depositProperty());
        this.fee = amount("claim-fee", messages.text("in.claim.fee"), form.feeProperty());
        var side = new ChoiceKeys<Claim.Side>(messages.text("in.claim"), Orientation.HORIZONTAL);
        side.setId("claim");
        var choices = new ArrayList<ChoiceKeys.Choice<Claim.Side>>();
        for (var one : Claim.Side.values()) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, HandInWords.side(messages, one)));
        }
        side.offer(choices);
        side.valueProperty().bindBidirectional(form.sideProperty());
        var nobody = new Button(messages.text("in.claim.remove"));
        nobody.setId("no-claim");
        nobody.setOnAction(_ -> form.sideProperty().set(null));
        this.claim = new FormField(messages.text("in.claim"), side);
        var who = Blocks.row(
                List.of(1, 1, 1),
                MorePeople.field("claim-decides", messages.text("in.claim.decides"), form.decidesProperty()),
                MorePeople.field("claim-reference", messages.text("in.claim.reference"), form.referenceProperty()),
                fee);
        form.sideProperty().subscribe(chosen -> {
            who.setVisible(chosen != null);
            who.setManaged(chosen != null);
            nobody.setVisible(chosen != null);
            nobody.setManaged(chosen != null);
        });
        var till = MorePeople.field("till", messages.text("in.till"), form.tillProperty());
        var rows = new VBox(Blocks.row(List.of(1, 1, 2), deposit, till, new HBox()), claim, who, nobody);
        rows.getStyleClass().add("block-body");
        this.view = new MoreLine("more-money", messages.text("in.more.money"), form::isBlank, rows);
    }

    MoreLine view() {
        return view;
    }

    Map<Field, FormField> fields() {
        return Map.of(Field.DEPOSIT, deposit, Field.CLAIM, claim, Field.CLAIM_FEE, fee);
    }

    private static FormField amount(String id, String label, StringProperty text) {
        var input = new AmountField();
        input.setId(id);
        input.textProperty().bindBidirectional(text);
        return new FormField(label, input);
    }
}
