package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Screen;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/// A page that scrolls, with one field.
record Scrolling(ScrollPane page, TextField field) implements Screen {

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void shown() {
        field.requestFocus();
    }
}
