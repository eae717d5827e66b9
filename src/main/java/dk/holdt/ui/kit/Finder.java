package dk.holdt.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/// Find or do: a panel that the window lays over any screen and takes away on Esc or when something was opened.
public interface Finder {

    Parent view();

    /// Puts what was typed into its field with the caret behind it, and the focus there.
    ///
    /// @param acts what can be done on the screen under it
    void begin(String typed, List<Act> acts);
}
