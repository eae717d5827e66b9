package dk.holdt.ui.kit;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What a key of the counter does. The keys are the same in every language: F-keys, Ctrl with a letter or digit, never
/// a single letter, never a sign that another keyboard puts elsewhere, and never Ctrl+Alt, which is AltGr.
public enum Command {
    HELP(key(KeyCode.F1)),
    INTAKE(key(KeyCode.F2), ctrl(KeyCode.N)),
    FIND(key(KeyCode.F3), ctrl(KeyCode.K)),
    CALL_NOW(key(KeyCode.F4), ctrl(KeyCode.DIGIT2)),
    BOARD(key(KeyCode.F5), ctrl(KeyCode.DIGIT1)),
    NEXT_PANE(key(KeyCode.F6)),
    PREVIOUS_PANE(shift(KeyCode.F6)),
    CALL_BACK(key(KeyCode.F7)),
    JOURNAL(key(KeyCode.F8)),
    NEW_TIME(key(KeyCode.F9)),
    FULL_SCREEN(key(KeyCode.F11)),
    AT_COUNTER(key(KeyCode.F12)),
    MOMENT(ctrl(KeyCode.SPACE)),
    BENCH(ctrl(KeyCode.DIGIT3)),
    SHELF(ctrl(KeyCode.DIGIT4)),
    INSIGHT(ctrl(KeyCode.DIGIT5)),
    SETTINGS(ctrl(KeyCode.DIGIT6)),
    FINISH(ctrl(KeyCode.ENTER)),
    UNDO(ctrl(KeyCode.Z)),
    PRINT(ctrl(KeyCode.P)),
    SHOT(new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN)),
    SWITCH_STAFF(ctrl(KeyCode.L)),
    ONE_MORE(ctrl(KeyCode.D)),
    CUSTOMER(ctrl(KeyCode.I)),
    HAND_OVER(ctrl(KeyCode.U)),
    PLACE(ctrl(KeyCode.H)),
    STAGE(ctrl(KeyCode.M)),
    TELL(ctrl(KeyCode.B)),
    COMPLAINT(ctrl(KeyCode.R)),
    GROUP(ctrl(KeyCode.G));

    private final List<KeyCombination> keys;

    Command(KeyCombination... keys) {
        this.keys = List.of(keys);
    }

    /// The first of its keys as it stands on a button: `F2`, `Ctrl+P`.
    public String keyText() {
        return keyTexts().getFirst();
    }

    /// All of its keys as they stand on buttons.
    public List<String> keyTexts() {
        return keys.stream().map(Command::text).toList();
    }

    /// As people say it; the toolkit names Shift before Ctrl.
    private static String text(KeyCombination key) {
        return key.getName().replace("Shift+Ctrl+", "Ctrl+Shift+");
    }

    boolean isAskedForBy(KeyEvent event) {
        var altGr = event.isAltDown() && event.isControlDown();
        return !altGr && keys.stream().anyMatch(key -> key.match(event));
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN);
    }
}
