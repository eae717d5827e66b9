package dk.holdt.ui.shelf;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The body of a sheet at the shelf: why nothing was saved on top, fields, and one button that Ctrl+Enter presses.
final class ShelfForm extends VBox {

    private final ErrorSummary summary = new ErrorSummary();
    private final Button save;

    ShelfForm(ShelfViewModel model, Messages messages, String saveWords, Runnable onSave) {
        save = Lines.button("save", saveWords, Command.FINISH, onSave);
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
                                .map(why -> new ErrorSummary.Problem(RefusalWords.of(messages, why), first()))
                                .toList()));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                summary.show(
                        messages.text("re.not.saved"),
                        List.of(new ErrorSummary.Problem(messages.text("re.failed"), save)));
            }
        });
    }

    private Node first() {
        return getChildren().size() > 1 ? getChildren().get(1) : save;
    }

    ShelfForm fill(Node... fields) {
        getChildren().setAll(summary);
        getChildren().addAll(fields);
        getChildren().add(save);
        return this;
    }
}
