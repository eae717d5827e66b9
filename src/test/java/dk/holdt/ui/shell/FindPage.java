package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Finder;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A Find of one field.
final class FindPage implements Finder {

    private final TextField field = new TextField();
    private final VBox view = new VBox(field);

    FindPage() {
        field.setId("find-field");
        view.getStyleClass().add("page");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void begin(String typed, List<Act> acts) {
        field.setText(typed);
        field.requestFocus();
        field.end();
    }
}
