package dk.holdt.ui.handover;

import dk.holdt.domain.loan.Loan;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What holds the device back: a stop with its reason, and each loan device the customer has to give back first.
final class KeptBackPane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private List<Loan> shown = List.of();
    private Optional<Node> first = Optional.empty();

    KeptBackPane(HandoverViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("gap");
        setId("kept-back");
    }

    void show(HandoverPage page) {
        var kept = page.beside().kept();
        if (!getChildren().isEmpty() && kept.out().equals(shown) && kept.stop().isEmpty()) {
            return;
        }
        shown = kept.out();
        first = Optional.empty();
        getChildren().clear();
        kept.stop().ifPresent(stop -> {
            var said = Lines.text(messages.text("no.stopped", ShelfWords.stop(messages, stop)), "strong");
            said.setId("stopped");
            var box = Lines.box("box", "stopped");
            box.getChildren().setAll(said, Lines.text(messages.text("hv.stopped.how"), "quiet"));
            getChildren().add(box);
        });
        shown.forEach(loan -> getChildren().add(row(loan)));
        Lines.show(this, !getChildren().isEmpty());
    }

    private Node row(Loan loan) {
        var device = loan.device();
        var said = Lines.text(messages.text("no.loan.out", device.number(), device.name()), "strong");
        said.setId("loan-out");
        var condition = new TextField();
        condition.setId("loan-condition-" + loan.id());
        var field = new FormField(messages.text("hv.loan.condition"), condition);
        HBox.setHgrow(field, Priority.ALWAYS);
        var back = Lines.button(
                "loan-back-" + loan.id(),
                messages.text("hv.loan.back"),
                () -> model.loanBack(loan, condition.getText()));
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.getStyleClass().add("beside-field");
        var row = new HBox(back, field);
        row.getStyleClass().add("gap-wide");
        var box = Lines.box("box", "loan-out");
        box.getChildren().add(said);
        if (!device.accessories().isEmpty()) {
            box.getChildren().add(Lines.text(messages.text("hv.loan.with", device.accessories()), "quiet"));
        }
        box.getChildren().add(row);
        if (first.isEmpty()) {
            first = Optional.of(back);
        }
        return box;
    }

    /// The button that takes the first loan device back.
    Optional<Node> firstOpen() {
        return first;
    }
}
