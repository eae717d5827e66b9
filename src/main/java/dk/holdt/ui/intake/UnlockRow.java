package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Unlock;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// How the device is unlocked: its digit answers and goes on, to the code or to the promise.
final class UnlockRow {

    private static final Map<KeyCode, Unlock.How> DIGITS = Map.of(
            KeyCode.DIGIT1, Unlock.How.NOTED,
            KeyCode.NUMPAD1, Unlock.How.NOTED,
            KeyCode.DIGIT2, Unlock.How.CUSTOMER_UNLOCKS,
            KeyCode.NUMPAD2, Unlock.How.CUSTOMER_UNLOCKS,
            KeyCode.DIGIT3, Unlock.How.NONE,
            KeyCode.NUMPAD3, Unlock.How.NONE);

    private final UnlockForm model;
    private final ChoiceKeys<Unlock.How> how;
    private final FormField howField;
    private final TextField code = Blocks.text("unlock-code", 12);
    private final FormField codeField;
    private final Runnable onwards;

    UnlockRow(UnlockForm model, Messages messages, EnterPath path, Runnable onwards) {
        this.model = model;
        this.onwards = onwards;
        this.how = new ChoiceKeys<>(messages.text("in.unlock"), Orientation.HORIZONTAL);
        this.howField = new FormField(messages.text("in.unlock"), how);
        this.codeField = new FormField(messages.text("in.unlock.code"), code).hint(messages.text("in.unlock.hint"));
        how.setId("unlock-how");
        how.offer(List.of(
                new ChoiceKeys.Choice<>(1, Unlock.How.NOTED, messages.text("in.unlock.note")),
                new ChoiceKeys.Choice<>(2, Unlock.How.CUSTOMER_UNLOCKS, messages.text("in.unlock.customer")),
                new ChoiceKeys.Choice<>(3, Unlock.How.NONE, messages.text("in.unlock.none"))));
        how.valueProperty().bindBidirectional(model.howProperty());
        code.textProperty().bindBidirectional(model.codeProperty());
        how.addEventFilter(KeyEvent.KEY_PRESSED, this::digit);
        path.from(how, onwards);
        path.from(code, onwards);
        model.howProperty().subscribe(answer -> {
            codeField.setVisible(answer == Unlock.How.NOTED);
            codeField.setManaged(answer == Unlock.How.NOTED);
            howField.hint(answer == Unlock.How.CUSTOMER_UNLOCKS ? messages.text("in.unlock.keeps") : "");
        });
    }

    /// @param beside what stands at its right and is seldom needed
    Node view(FormField beside) {
        return Blocks.row(List.of(11, 5, 4), howField, codeField, beside);
    }

    Node first() {
        return how;
    }

    FormField field() {
        return codeField;
    }

    /// The arrows only choose; a digit has been meant.
    private void digit(KeyEvent event) {
        var answer = DIGITS.get(event.getCode());
        if (answer == null || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        event.consume();
        model.howProperty().set(answer);
        if (answer == Unlock.How.NOTED) {
            code.requestFocus();
        } else {
            onwards.run();
        }
    }
}
