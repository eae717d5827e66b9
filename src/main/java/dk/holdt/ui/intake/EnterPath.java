package dk.holdt.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where Enter goes from a field, other than to the next one: past what a talk at the counter seldom needs.
///
/// Where that is only known once something was looked up, whatever is typed meanwhile waits and is typed there.
final class EnterPath {

    private final Map<Node, BooleanSupplier> steps = new HashMap<>();
    private Optional<List<KeyEvent>> held = Optional.empty();

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

    /// @param step moves on later, and then calls what it is handed
    void later(Node field, Consumer<Runnable> step) {
        from(field, () -> until(field, step));
    }

    /// Does something that comes to its end later; whatever is typed meanwhile waits, and is typed where the keyboard
    /// is then.
    void until(Node within, Consumer<Runnable> step) {
        var waiting = new ArrayList<KeyEvent>();
        held = Optional.of(waiting);
        step.accept(() -> arrived(within, waiting));
    }

    private void arrived(Node from, List<KeyEvent> waiting) {
        held = Optional.empty();
        for (var event : List.copyOf(waiting)) {
            var scene = from.getScene();
            if (scene != null && scene.getFocusOwner() instanceof Node here) {
                Event.fireEvent(here, event.copyFor(here, here));
            }
        }
    }

    /// Asked before the form itself, so it has to lie around it.
    void install(Parent around) {
        around.addEventFilter(KeyEvent.KEY_TYPED, this::holds);
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!holds(event)
                    && event.getCode() == KeyCode.ENTER
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

    private boolean holds(KeyEvent event) {
        held.ifPresent(waiting -> {
            waiting.add(event);
            event.consume();
        });
        return held.isPresent();
    }
}
