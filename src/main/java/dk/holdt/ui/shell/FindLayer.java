package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Finder;
import dk.holdt.ui.kit.FocusPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// Lays Find over the upper right of whatever is in front, and gives the focus back when it goes.
final class FindLayer extends StackPane {

    private final Supplier<Finder> made;
    private final Supplier<List<Act>> acts;
    private List<Act> offered = List.of();
    private Optional<Finder> finder = Optional.empty();
    private FocusPlace before = FocusPlace.in(null);

    /// @param acts what can be done on the screen under it
    FindLayer(Supplier<Finder> made, Supplier<List<Act>> acts) {
        this.made = made;
        this.acts = acts;
        setPickOnBounds(false);
        getStyleClass().add("find-layer");
        setAlignment(Pos.TOP_RIGHT);
    }

    void open(String typed) {
        var panel = finder.orElseGet(made);
        finder = Optional.of(panel);
        if (!isOpen()) {
            offered = offered();
            before = FocusPlace.in(getScene());
            var sheet = new StackPane(panel.view());
            sheet.getStyleClass().add("find-panel");
            sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().setAll(sheet);
            applyCss();
        }
        panel.begin(typed, offered);
    }

    /// Each first puts the focus back to where it was, because there is where it is done.
    private List<Act> offered() {
        return acts.get().stream()
                .filter(act -> act.command().filter(Command.FIND::equals).isEmpty())
                .map(act -> act.after(this::close))
                .toList();
    }

    boolean isOpen() {
        return !getChildren().isEmpty();
    }

    void close() {
        if (isOpen()) {
            getChildren().clear();
            before.comeBack();
        }
    }
}
