package dk.holdt.ui.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where Enter goes from a field, other than to the next one: past what a talk at the counter seldom needs.
final class EnterPath {

    private final Map<Node, BooleanSupplier> steps = new HashMap<>();

    /// @param step takes what is typed and moves on; false leaves the key to the form
    void from(Node field, BooleanSupplier step) {
        steps.put(field, step);
    }

    void from(Node field, Runnable step) {
        from(field, () -> {
            step.run();
            return true;
        });
    }

    /// Asked before the form itself, so it has to lie around it.
    void install(Parent around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isControlDown()
                    && !event.isShiftDown()
                    && !event.isAltDown()
                    && event.getTarget() instanceof Node field
                    && steps.containsKey(field)
                    && steps.get(field).getAsBoolean()) {
                event.consume();
            }
        });
    }
}
