package dk.holdt.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line at the foot: what was saved and when, what waits for paper, and at the right the time.
///
/// F6 comes here, because a screen reader is not told of news by itself.
public final class StatusLine extends HBox {

    private final Map<String, Label> news = new LinkedHashMap<>();
    private final HBox left = new HBox();
    private final Label time = new Label();

    public StatusLine() {
        left.getStyleClass().add("news");
        time.setId("now");
        time.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        getStyleClass().add("status-line");
        setId("status");
        setMinHeight(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(left, time);
    }

    /// Writes one piece of news in its own place; empty words take it away.
    ///
    /// @param id its place, also the node's id: `saved`, `paper`
    public void say(String id, String words) {
        write(id, words, false);
    }

    /// The same, and it stands out.
    public void warn(String id, String words) {
        write(id, words, true);
    }

    public void time(String words) {
        time.setText(words);
        tellReader();
    }

    private void write(String id, String words, boolean warning) {
        if (words.isEmpty()) {
            news.remove(id);
        } else {
            var label = news.computeIfAbsent(id, _ -> new Label());
            label.setId(id);
            label.setText(words);
            label.getStyleClass().remove("warning");
            if (warning) {
                label.getStyleClass().add("warning");
            }
        }
        left.getChildren().setAll(news.values());
        tellReader();
    }

    private void tellReader() {
        var all = new StringBuilder();
        news.values().forEach(label -> all.append(label.getText()).append(". "));
        setAccessibleText(all.append(time.getText()).toString());
    }
}
