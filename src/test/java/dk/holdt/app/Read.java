package dk.holdt.app;

import dk.holdt.ui.kit.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Every word that can be seen or heard in a window.
final class Read {

    private Read() {}

    static List<String> from(Scene scene) {
        var words = new ArrayList<String>();
        collect(scene.getRoot(), words);
        words.removeIf(Objects::isNull);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        words.add(node.getAccessibleText());
        words.add(node.getAccessibleHelp());
        switch (node) {
            case Labeled labeled -> words.add(labeled.getText());
            case TextInputControl typed -> words.add(typed.getText());
            case ShortText cut -> words.add(cut.words());
            case Text text -> words.add(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, words));
        }
    }
}
