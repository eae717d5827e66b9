package dk.holdt.ui.shelf;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.Finishing;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The body of a sheet at the shelf: why nothing was saved on top, fields, and one button that Ctrl+Enter presses.
final class ShelfForm extends VBox implements Finishing, OfOneCustomer {

    private final ErrorSummary summary = new ErrorSummary();
    private final Messages messages;
    private final Map<Refusal.Reason, Node> places = new EnumMap<>(Refusal.Reason.class);
    private final Button save;
    private Optional<Object> whose = Optional.empty();

    ShelfForm(ShelfViewModel model, Messages messages, String saveWords, Consumer<ShelfForm> onSave) {
        this.messages = messages;
        save = Lines.button("save", saveWords, Command.FINISH, () -> onSave.accept(this));
        save.getStyleClass().add("main-act");
        getStyleClass().addAll("page", "gap");
        EnterMovesOn.install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown() && !event.isAltDown()) {
                event.consume();
                save.fire();
            }
        });
        model.forgetRefusals();
        model.refusalsProperty()
                .subscribe(refusals -> summary.show(
                        messages.text("re.not.saved"),
                        refusals.stream()
                                .map(why -> new ErrorSummary.Problem(
                                        RefusalWords.of(messages, why), places.getOrDefault(why.reason(), first())))
                                .toList()));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                summary.show(
                        messages.text("re.not.saved"),
                        List.of(new ErrorSummary.Problem(messages.text("re.failed"), save)));
            }
        });
    }

    @Override
    public void finish() {
        save.fire();
    }

    /// Its fields name the customer of this repair.
    ShelfForm naming(RepairNumber number) {
        whose = Optional.of(number);
        return this;
    }

    @Override
    public boolean namesCustomer() {
        return whose.isPresent();
    }

    @Override
    public Optional<Object> whose() {
        return whose;
    }

    private Node first() {
        return getChildren().stream()
                .filter(FormField.class::isInstance)
                .map(field -> ((FormField) field).input())
                .findFirst()
                .orElse(save);
    }

    /// Which field it is that is wrong for these reasons; for any other it is the first.
    ShelfForm leads(Node field, Refusal.Reason... reasons) {
        for (var reason : reasons) {
            places.put(reason, field);
        }
        return this;
    }

    /// Says that nothing was chosen where something has to be.
    void choose(String label, Node field) {
        wrong(messages.text("form.choose", label), field);
    }

    /// Says what is wrong with a field before anything is tried.
    void wrong(String words, Node field) {
        summary.show(messages.text("re.not.saved"), List.of(new ErrorSummary.Problem(words, field)));
    }

    ShelfForm fill(Node... fields) {
        getChildren().setAll(summary);
        getChildren().addAll(fields);
        getChildren().add(save);
        return this;
    }
}
