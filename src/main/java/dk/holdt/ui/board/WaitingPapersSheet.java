package dk.holdt.ui.board;

import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.WaitingJobs.Left;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The papers that wait for a printer or came to none, each with what can be done about it.
public final class WaitingPapersSheet extends VBox {

    private final WaitingPapersViewModel model;
    private final Messages messages;
    private final VBox rows = Lines.box("gap-wide");
    private final Label said = Lines.text("", "strong");

    public WaitingPapersSheet(WaitingPapersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("waiting-papers");
        getStyleClass().addAll("page", "gap-wide");
        said.setId("waiting-said");
        getChildren().setAll(said, rows);
        model.linesProperty().subscribe(_ -> show());
        model.questionProperty().subscribe(_ -> show());
        model.saidProperty().subscribe(now -> {
            said.setText(
                    switch (now) {
                        case NOTHING -> "";
                        case BEGUN -> messages.text("pp.begun");
                        case FAILED -> messages.text("app.failed");
                    });
            Lines.show(said, !said.getText().isEmpty());
        });
        model.read();
    }

    private void show() {
        var at = focused();
        var lines = model.linesProperty().get();
        if (lines.isEmpty()) {
            rows.getChildren().setAll(Lines.text(messages.text("pp.jobs.none"), "quiet"));
            return;
        }
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        focus(at);
    }

    private VBox row(Left left) {
        var words = Lines.text(
                kind(left) + " " + left.repair().digits() + " · " + left.job().printer() + " · " + state(left));
        var row = new VBox(words, acts(left));
        row.getStyleClass().add("gap");
        model.questionProperty()
                .get()
                .filter(question -> question.left().equals(left))
                .ifPresent(question -> row.getChildren().add(choice(question)));
        return row;
    }

    private FlowPane acts(Left left) {
        var id = Long.toString(left.job().id());
        var acts = Lines.flow();
        if (left.state() == PrintQueue.State.FAILED) {
            acts.getChildren().add(button("again-" + id, "pp.again", () -> model.again(left)));
        }
        if (left.state() != PrintQueue.State.SENDING) {
            acts.getChildren()
                    .addAll(
                            button("other-" + id, "pp.other", () -> model.ask(left)),
                            button(
                                    "off-" + id,
                                    left.state() == PrintQueue.State.FAILED ? "pp.unneeded" : "pp.cancel",
                                    () -> model.takeOff(left)));
        }
        return acts;
    }

    private VBox choice(WaitingPapersViewModel.Question question) {
        var box = Lines.box("gap");
        if (question.printers().isEmpty()) {
            box.getChildren().add(Lines.text(messages.text("pp.noprinter"), "strong"));
            return box;
        }
        box.getChildren().add(Lines.text(messages.text("pp.which"), "field-label"));
        for (var name : question.printers()) {
            var button = Lines.button(
                    "printer-" + question.printers().indexOf(name), name, () -> model.sendTo(question.left(), name));
            box.getChildren().add(button);
        }
        return box;
    }

    private Button button(String id, String words, Runnable does) {
        return Lines.button(id, messages.text(words), does);
    }

    private String kind(Left left) {
        return messages.text(
                switch (left.purpose()) {
                    case INTAKE_RECEIPT -> "doc.intake";
                    case REPAIR_RECEIPT -> "doc.repair";
                    case LABEL -> "pp.labels";
                });
    }

    private String state(Left left) {
        return messages.text(
                switch (left.state()) {
                    case WAITING -> "pp.waiting";
                    case SENDING -> "pp.sending";
                    case FAILED -> "pp.notprinted";
                    case SENT -> "pp.sent";
                    case CANCELLED -> "pp.cancelled";
                });
    }

    private List<Button> buttons() {
        return rows.lookupAll(".button").stream().map(Button.class::cast).toList();
    }

    /// Where the keyboard is among the buttons; -1 when it is elsewhere.
    private int focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof Button button ? buttons().indexOf(button) : -1;
    }

    /// The rows are made anew, and the keyboard stays where it was among them.
    private void focus(int at) {
        if (at >= 0) {
            rows.applyCss();
            var buttons = buttons();
            buttons.get(Math.min(at, buttons.size() - 1)).requestFocus();
        }
    }
}
