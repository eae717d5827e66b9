package dk.holdt.ui.handover;

import dk.holdt.domain.collecting.Collector.Proof;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.handover.MayCollect;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Was it paid, who takes it home, how do we know that they may, and whether they sign for it.
final class CollectingPane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Label paidBefore = Lines.text("", "strong");
    private final Label atTill = Lines.text("", "strong");
    private final AmountWords amounts;
    private final ChoiceKeys<Payment.How> paid;
    private final FormField paidField;
    private final TextField till = new TextField();
    private final Button payOnly;
    private final VBox paying;
    private final TextField who = new TextField();
    private final Label known = Lines.text("", "field-hint");
    private final FlowPane agreed = Lines.flow();
    private final ChoiceKeys<Proof> shown;
    private final FormField shownField;
    private final TextField callWords = new TextField();
    private final FormField callField;
    private final CheckBox idSeen = new CheckBox();
    private final CheckBox signs = new CheckBox();

    CollectingPane(HandoverViewModel model, Messages messages, DateWords dates) {
        this.model = model;
        this.messages = messages;
        this.dates = dates;
        this.amounts = new AmountWords(messages.language());
        paid = keys("hv.paid", "paid", model.leaving().paidProperty());
        paid.offer(List.of(
                new ChoiceKeys.Choice<>(1, Payment.How.PAID, messages.text("hv.paid.yes")),
                new ChoiceKeys.Choice<>(2, Payment.How.LATER, messages.text("hv.paid.later"))));
        paidField = new FormField(messages.text("hv.paid"), paid);
        payOnly = Lines.button("pay-only", messages.text("hv.payonly"), model::payOnly);
        shown = keys("hv.proof", "proof", model.leaving().shownProperty());
        shown.offer(List.of(
                new ChoiceKeys.Choice<>(1, Proof.RECEIPT, messages.text("hv.proof.receipt")),
                new ChoiceKeys.Choice<>(2, Proof.CALL, messages.text("hv.proof.call"))));
        shownField = new FormField(messages.text("hv.proof"), shown);
        callField = new FormField(messages.text("hv.proof.said"), callWords);
        paying = paying();
        layOut();
    }

    private void layOut() {
        who.setId("who");
        till.setId("till");
        known.setId("collector-known");
        paidBefore.setId("paid-before");
        atTill.setId("at-till");
        callWords.setId("call-words");
        idSeen.setId("id-seen");
        idSeen.setText(messages.text("hv.idseen"));
        signs.setId("signs");
        signs.setText(messages.text("hv.signs"));
        signs.setWrapText(true);
        var leaving = model.leaving();
        who.textProperty().bindBidirectional(leaving.whoProperty());
        till.textProperty().bindBidirectional(leaving.tillProperty());
        callWords.textProperty().bindBidirectional(leaving.callWordsProperty());
        idSeen.selectedProperty().bindBidirectional(leaving.idSeenProperty());
        signs.selectedProperty().bindBidirectional(leaving.signsProperty());
        getStyleClass().add("gap");
        setId("collecting");
        getChildren()
                .setAll(
                        Lines.text(messages.text("hv.collecting"), "heading"),
                        paying,
                        new FormField(messages.text("hv.who"), who),
                        known,
                        agreed,
                        shownField,
                        callField,
                        idSeen,
                        signs);
    }

    private VBox paying() {
        var tillField = new FormField(messages.text("hv.till"), till);
        HBox.setHgrow(tillField, Priority.ALWAYS);
        HBox.setHgrow(paidField, Priority.ALWAYS);
        var row = new HBox(paidField, tillField);
        row.getStyleClass().add("gap-wide");
        var box = Lines.box("gap");
        box.getChildren().setAll(atTill, paidBefore, row, Lines.flow(payOnly));
        return box;
    }

    private <T> ChoiceKeys<T> keys(String words, String id, ObjectProperty<Optional<T>> property) {
        var keys = new ChoiceKeys<T>(messages.text(words), Orientation.HORIZONTAL);
        keys.setId(id);
        keys.valueProperty().subscribe(chosen -> property.set(Optional.ofNullable(chosen)));
        return keys;
    }

    void show(HandoverPage page) {
        var kept = page.beside().kept();
        var before = kept.payment().filter(Payment::isPaid);
        paidBefore.setText(before.map(this::paidBefore).orElse(""));
        Lines.show(paidBefore, before.isPresent());
        var due = before.isEmpty() && page.due().minor() > 0;
        atTill.setText(before.isEmpty() ? atTill(page) : "");
        Lines.show(atTill, !atTill.getText().isEmpty());
        Lines.show(paidField, due);
        Lines.show(
                till.getParent().getParent(),
                before.filter(one -> !Leaving.lacksNumber(one)).isEmpty());
        Lines.show(payOnly, due);
        agreed.getChildren().clear();
        MayCollect.named(page.dossier()).forEach(name -> agreed.getChildren()
                .add(Lines.button("agreed-collector", messages.text("hv.collector", name), () -> {
                    who.setText(name);
                    who.requestFocus();
                })));
        Lines.show(agreed, !agreed.getChildren().isEmpty());
        look();
    }

    /// What to say at the till, which is no part of this: how much, and for which repair.
    private String atTill(HandoverPage page) {
        long due = page.due().minor();
        if (due == 0) {
            return "";
        }
        return messages.text(
                due > 0 ? "pay.till" : "pay.back",
                amounts.of(Math.abs(due)),
                page.dossier().number().digits());
    }

    private String paidBefore(Payment payment) {
        var when = dates.day(payment.at());
        return payment.tillReceipt().isEmpty()
                ? messages.text("hv.paid.before", when)
                : messages.text("hv.paid.before.till", when, payment.tillReceipt());
    }

    /// Asks how we know only where nothing is known of the name.
    void look() {
        var page = model.pageProperty().get();
        var name = model.leaving().whoProperty().get();
        var proof = page.flatMap(one -> MayCollect.known(one.dossier(), name));
        known.setText(proof.map(one -> ShelfWords.proof(messages, one)).orElse(""));
        Lines.show(known, proof.isPresent());
        var asks = page.isPresent() && proof.isEmpty() && !name.isBlank();
        Lines.show(shownField, asks);
        Lines.show(callField, asks && shown.value().equals(Optional.of(Proof.CALL)));
    }

    /// The first field here that still waits, if any.
    Optional<Node> firstOpen() {
        if (paidField.isVisible() && paid.value().isEmpty()) {
            return Optional.of(paid);
        }
        if (who.getText().isBlank()) {
            return Optional.of(who);
        }
        if (shownField.isVisible() && shown.value().isEmpty()) {
            return Optional.of(shown);
        }
        return callField.isVisible() && callWords.getText().isBlank() ? Optional.of(callWords) : Optional.empty();
    }

    Node who() {
        return who;
    }

    Node payment() {
        return paidField.isVisible() ? paid : till;
    }

    /// Where a permission is shown.
    Node permission() {
        return shownField.isVisible() ? shown : who;
    }
}
