package dk.holdt.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The few shapes that screens are laid out with: text that wraps and is never cut, boxes, buttons with their key.
public final class Lines {

    private Lines() {}

    /// Running text that wraps and is never cut.
    public static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A word or two that never wrap.
    public static Label word(String words, String... styles) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static VBox box(String... styles) {
        var box = new VBox();
        box.getStyleClass().addAll(styles);
        return box;
    }

    /// Pieces side by side that go on in the next line where there is no room.
    public static FlowPane flow(Node... pieces) {
        var flow = new FittingFlow(pieces);
        flow.getStyleClass().add("gap");
        return flow;
    }

    /// @param id also the control's id
    public static Button button(String id, String words, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /// The same with the key it answers to.
    public static Button button(String id, String words, Command key, Runnable does) {
        return button(id, words + "  " + key.keyText(), does);
    }

    /// A name at the left, its value at the right of it.
    public static HBox pair(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("pair-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(label, value);
        row.getStyleClass().addAll("gap", "pair");
        return row;
    }

    /// Two columns that scroll on their own.
    public static GridPane columns(Region left, Region right) {
        var columns = new GridPane();
        columns.addRow(0, scroll(page(left)), scroll(page(right)));
        for (var share : new double[] {48, 52}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            columns.getColumnConstraints().add(column);
        }
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        columns.getRowConstraints().add(row);
        return columns;
    }

    private static VBox page(Region content) {
        var page = new VBox(content);
        page.getStyleClass().add("page");
        content.getStyleClass().add("gap");
        return page;
    }

    /// A column that scrolls up and down and keeps what has the focus in view.
    public static ScrollPane scroll(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("plain-scroll");
        ScrollToFocus.install(pane);
        return pane;
    }

    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
