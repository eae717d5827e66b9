package dk.holdt.ui.kit;

import javafx.scene.Parent;

/// Find or do: a panel that the window lays over any screen and takes away on Esc or when something was opened.
public interface Finder {

    Parent view();

    /// Puts what was typed into its field with the caret behind it, and the focus there.
    void begin(String typed);
}
