package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.setup.PrintersViewModel.State;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A printer for each kind of paper, how often the intake receipt comes, the roll in the label printer, a test page,
/// and a place to try the scanner on it; a side sheet or a page of the first start. Nothing has to be saved: each
/// choice is kept at once.
public final class PrintersView extends VBox {

    private final PrintersViewModel model;
    private final Messages messages;
    private final Map<PrintPurpose, PrinterRow> rows = new EnumMap<>(PrintPurpose.class);
    private final ChoiceKeys<Boolean> copies;
    private final ChoiceKeys<PageSize> roll;
    private final ChoiceKeys<Boolean> answer;
    private final Label news = Lines.text("", "strong");
    private final VBox question = Lines.box("gap");
    private final ScannerField scanner;
    private boolean showing;

    public PrintersView(PrintersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.copies = new ChoiceKeys<>(messages.text("prn.copies"), Orientation.HORIZONTAL);
        this.roll = new ChoiceKeys<>(messages.text("prn.roll"), Orientation.HORIZONTAL);
        this.answer = new ChoiceKeys<>(messages.text("prn.came"), Orientation.HORIZONTAL);
        this.scanner = new ScannerField(messages);
        setId("printers");
        getStyleClass().addAll("page", "gap-wide");
        getChildren().add(SetUpPage.quiet(messages.text("prn.hint")));
        for (var purpose : PrintPurpose.values()) {
            var row = new PrinterRow(purpose, model, messages);
            rows.put(purpose, row);
            getChildren().add(row);
            if (purpose == PrintPurpose.INTAKE_RECEIPT) {
                getChildren().add(copies());
            }
        }
        getChildren().addAll(roll(), news, question(), scanner.inForm());
        EnterMovesOn.install(this);
        model.namesProperty().subscribe(this::show);
        model.planProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::tell);
        model.read();
    }

    /// As a page among others: where the keyboard begins, and what Enter does at its end.
    Node first(Runnable next) {
        scanner.ends(next);
        return rows.get(PrintPurpose.values()[0]).first();
    }

    private VBox copies() {
        copies.setId("copies");
        copies.offer(List.of(
                new ChoiceKeys.Choice<>(1, false, messages.text("prn.copies.one")),
                new ChoiceKeys.Choice<>(2, true, messages.text("prn.copies.two"))));
        copies.valueProperty().subscribe(both -> {
            if (both != null && !showing) {
                model.intakeForBoth(both);
            }
        });
        return field("prn.copies", copies, SetUpPage.quiet(messages.text("prn.copies.hint")));
    }

    private VBox roll() {
        roll.setId("roll");
        roll.offer(List.of(
                new ChoiceKeys.Choice<>(1, PageSize.LABEL_62_29, "62 × 29 mm"),
                new ChoiceKeys.Choice<>(2, PageSize.LABEL_57_32, "57 × 32 mm")));
        roll.valueProperty().subscribe(size -> {
            if (size != null && !showing) {
                model.labelSize(size);
            }
        });
        return field("prn.roll", roll);
    }

    private VBox field(String name, Node... pieces) {
        var field = Lines.box("form-field");
        field.getChildren().setAll(Lines.text(messages.text(name), "field-label"));
        field.getChildren().addAll(pieces);
        return field;
    }

    private VBox question() {
        answer.setId("came-out");
        answer.offer(List.of(
                new ChoiceKeys.Choice<>(1, true, messages.text("word.yes")),
                new ChoiceKeys.Choice<>(2, false, messages.text("word.no"))));
        answer.valueProperty().subscribe(right -> {
            if (right != null) {
                model.cameOut(right);
            }
        });
        question.getChildren().setAll(Lines.text(messages.text("prn.came"), "field-label"), answer);
        return question;
    }

    private void show() {
        showing = true;
        model.planProperty().get().ifPresent(plan -> {
            copies.valueProperty().set(plan.intakeForBoth());
            roll.valueProperty().set(plan.labelSize());
            rows.forEach((purpose, row) ->
                    row.show(plan.chosen().get(purpose), model.namesProperty().get()));
        });
        showing = false;
    }

    private void tell(State state) {
        var words =
                switch (state) {
                    case State.Looking _ -> messages.text("prn.looking");
                    case State.Idle _ -> model.namesProperty().get().isEmpty() ? messages.text("pp.noprinter") : "";
                    case State.Testing(var _, var printer) -> messages.text("prn.testing", printer);
                    case State.Asking(var _, var printer) -> messages.text("prn.sent", printer);
                    case State.NotTaken(var _, var printer) -> messages.text("prn.nottaken", printer);
                    case State.Wrong _ -> messages.text("prn.wrong");
                    case State.Failed _ -> messages.text("prn.failed");
                };
        news.setText(words);
        Lines.show(news, !words.isEmpty());
        boolean asking = state instanceof State.Asking;
        Lines.show(question, asking);
        if (asking) {
            answer.valueProperty().set(null);
            answer.requestFocus();
        }
    }
}
