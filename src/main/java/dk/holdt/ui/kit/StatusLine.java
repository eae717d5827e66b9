package dk.holdt.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line at the foot: what was saved and when, what waits for paper, and at the right the time. With large text it
/// takes as many lines as the news need.
///
/// F6 comes here, because a screen reader is not told of news by itself.
public final class StatusLine extends HBox {

    private final Map<String, Label> news = new LinkedHashMap<>();
    private final Map<String, Runnable> opens = new HashMap<>();
    private final FittingFlow left = new FittingFlow();
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
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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

    /// What a click on a piece of news opens; Enter opens that of the first that has any.
    public void opens(String id, Runnable does) {
        opens.put(id, does);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            news.keySet().stream().filter(opens::containsKey).findFirst().ifPresent(id -> {
                event.consume();
                opens.get(id).run();
            });
        }
    }

    private Label label(String id) {
        var label = new Label();
        label.setWrapText(true);
        label.setOnMouseClicked(_ -> opens.getOrDefault(id, () -> {}).run());
        return label;
    }

    public void time(String words) {
        time.setText(words);
        tellReader();
    }

    private void write(String id, String words, boolean warning) {
        if (words.isEmpty()) {
            news.remove(id);
        } else {
            var label = news.computeIfAbsent(id, this::label);
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
