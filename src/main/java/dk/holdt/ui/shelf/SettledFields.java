package dk.holdt.ui.shelf;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.handover.PartingPage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What else is settled when a device does not go home: what came with it, an old drive, what the repair cost.
final class SettledFields extends VBox {

    private final ChoiceKeys<OldMedium> medium;
    private final ChoiceKeys<Payment.How> paid;
    private final TextField till = new TextField();
    private final VBox accessories = Lines.box("gap");

    SettledFields(PartingPage page, Messages messages) {
        medium = new ChoiceKeys<>(messages.text("hv.medium"), Orientation.VERTICAL);
        medium.setId("parting-medium");
        medium.offer(List.of(
                new ChoiceKeys.Choice<>(1, OldMedium.RETURNED, messages.text("hv.medium.returned")),
                new ChoiceKeys.Choice<>(2, OldMedium.ERASED, messages.text("hv.medium.erased"))));
        paid = new ChoiceKeys<>(messages.text("hv.paid"), Orientation.VERTICAL);
        paid.setId("parting-paid");
        paid.offer(List.of(
                new ChoiceKeys.Choice<>(1, Payment.How.PAID, messages.text("hv.paid.yes")),
                new ChoiceKeys.Choice<>(2, Payment.How.LATER, messages.text("gone.paid.later"))));
        till.setId("parting-till");
        getStyleClass().add("gap");
        accessories(page, messages);
        if (page.asksOldMedium()) {
            getChildren().add(new FormField(messages.text("hv.medium"), medium));
        }
        if (page.asksPayment()) {
            payment(page, messages);
        }
    }

    private void accessories(PartingPage page, Messages messages) {
        var with = page.dossier().accessories();
        if (with.isEmpty()) {
            return;
        }
        accessories
                .getChildren()
                .setAll(
                        Lines.text(messages.text("gone.acc"), "strong"),
                        Lines.text(messages.text("gone.acc.hint"), "quiet"));
        with.forEach(one -> {
            var box = new CheckBox(one.words());
            box.setId("parting-acc-" + one.id());
            box.setUserData(one.id());
            box.setWrapText(true);
            accessories.getChildren().add(box);
        });
        getChildren().add(accessories);
    }

    private void payment(PartingPage page, Messages messages) {
        var due = new AmountWords(messages.language()).of(page.due().minor());
        var tillField = new FormField(messages.text("hv.till"), till);
        paid.valueProperty().subscribe(chosen -> Lines.show(tillField, chosen == Payment.How.PAID));
        getChildren()
                .addAll(
                        Lines.text(
                                messages.text(
                                        "pay.till", due, page.dossier().number().digits()),
                                "strong"),
                        new FormField(messages.text("hv.paid"), paid),
                        tillField);
    }

    void leads(ShelfForm form) {
        form.leads(medium, Reason.OLD_MEDIUM_OPEN).leads(paid, Reason.PAYMENT_OPEN);
    }

    /// The ids of the accessories that the customer got back.
    Set<Long> returned() {
        return accessories.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(box -> (Long) box.getUserData())
                .collect(Collectors.toSet());
    }

    Settled read() {
        return new Settled(OldParts.NONE, medium.value().orElse(OldMedium.NONE), paid.value(), till.getText());
    }
}
