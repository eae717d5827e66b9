package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Finder;
import dk.holdt.ui.kit.FocusPlace;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// Lays Find over the upper right of whatever is in front, and gives the focus back when it goes.
final class FindLayer extends StackPane {

    private final Supplier<Finder> made;
    private Optional<Finder> finder = Optional.empty();
    private FocusPlace before = FocusPlace.in(null);

    FindLayer(Supplier<Finder> made) {
        this.made = made;
        setPickOnBounds(false);
        getStyleClass().add("find-layer");
        setAlignment(Pos.TOP_RIGHT);
    }

    void open(String typed) {
        var panel = finder.orElseGet(made);
        finder = Optional.of(panel);
        if (!isOpen()) {
            before = FocusPlace.in(getScene());
            var sheet = new StackPane(panel.view());
            sheet.getStyleClass().add("find-panel");
            sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().setAll(sheet);
            applyCss();
        }
        panel.begin(typed);
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
