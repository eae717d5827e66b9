package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.Finishing;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The body of a side sheet: what is missing on top, fields, and one button that Ctrl+Enter presses from anywhere.
final class SheetForm extends VBox implements Finishing, OfOneCustomer {

    private final Messages messages;
    private final ErrorSummary summary = new ErrorSummary();
    private final Label about = Lines.text("", "strong");
    private final Button save;
    private ReadOnlyBooleanProperty underWay = new ReadOnlyBooleanWrapper();
    private Optional<Object> whose = Optional.empty();
    private boolean naming;
    private boolean asked;

    SheetForm(Messages messages, String saveWords, Runnable onSave) {
        this(messages, _ -> onSave.run(), saveWords);
    }

    /// @param onSave is handed the form, to say there what came of it
    SheetForm(Messages messages, Consumer<SheetForm> onSave, String saveWords) {
        this.messages = messages;
        this.save = new Button(saveWords + "  " + Command.FINISH.keyText());
        save.setId("save");
        save.getStyleClass().add("main-act");
        save.setWrapText(true);
        save.setMinHeight(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> {
            asked = underWay.get();
            if (!asked) {
                onSave.accept(this);
            }
        });
        getStyleClass().addAll("page", "sheet-form");
        getStylesheets().add(Rows.LOOK);
        EnterMovesOn.install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown() && !event.isAltDown()) {
                event.consume();
                save.fire();
            }
        });
    }

    /// What the button does now.
    void saveWords(String words) {
        save.setText(words + "  " + Command.FINISH.keyText());
    }

    void fill(Node... fields) {
        Lines.show(about, !about.getText().isEmpty());
        getChildren().setAll(summary, about);
        getChildren().addAll(fields);
        getChildren().add(save);
    }

    /// Says above the fields whom it is about, with the number to call.
    void about(Customer customer) {
        var phone = customer.phone();
        about.setText(phone.isBlank() ? customer.name() : customer.name() + " · " + phone.replace(' ', '\u00a0'));
        Lines.show(about, true);
    }

    /// Its fields name a customer: whose repair this is.
    SheetForm naming(RepairNumber number) {
        whose = Optional.of(number);
        return namingSeveral();
    }

    /// Its fields name customers of more than one repair.
    SheetForm namingSeveral() {
        naming = true;
        return this;
    }

    @Override
    public boolean namesCustomer() {
        return naming;
    }

    @Override
    public Optional<Object> whose() {
        return whose;
    }

    /// A save that is asked for while something is still being read or counted is kept, and done once that has come;
    /// not if the sheet was left meanwhile, or if it did not come.
    SheetForm waitsFor(WorkUnderWay work) {
        underWay = work.underWayProperty();
        underWay.subscribe(busy -> {
            if (!busy && asked && getScene() != null) {
                save.fire();
            }
        });
        return this;
    }

    @Override
    public void finish() {
        save.fire();
    }

    Button saveButton() {
        return save;
    }

    /// Says above the form why nothing was saved; each line leads to its field.
    void refuse(List<Refusal> refusals, Function<Refusal.Reason, Node> field) {
        summary.show(
                messages.text("re.not.saved"),
                refusals.stream()
                        .map(refusal -> new ErrorSummary.Problem(
                                RefusalWords.of(messages, refusal), field.apply(refusal.reason())))
                        .toList());
    }

    /// Says above the form what came of it, in these lines, and leads to the field.
    void say(String title, List<String> lines, Node field) {
        summary.show(
                title,
                lines.stream()
                        .map(words -> new ErrorSummary.Problem(words, field))
                        .toList());
    }

    /// Says what the form itself still waits for.
    void missing(String words, Node field) {
        summary.show(messages.text("re.not.saved"), List.of(new ErrorSummary.Problem(words, field)));
    }

    /// Says that the store did not answer.
    void failed(Node field) {
        asked = false;
        missing(messages.text("re.failed"), field);
    }
}
