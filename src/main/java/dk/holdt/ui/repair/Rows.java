package dk.holdt.ui.repair;

import dk.holdt.ui.kit.Lines;
import javafx.scene.control.Label;

/// The few shapes that only the panes of a repair are laid out with.
final class Rows {

    /// What only the screens of a repair look like.
    static final String LOOK = "/dk/holdt/ui/repair.css";

    private Rows() {}

    static Label heading(String words) {
        return Lines.text(words, "heading");
    }
}
