package dk.holdt.ui.repair;

import dk.holdt.ui.kit.ScrollToFocus;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The few shapes that every pane of a repair is laid out with.
final class Rows {

    /// What only the screens of a repair look like.
    static final String LOOK = "/dk/holdt/ui/repair.css";

    private Rows() {}

    /// Running text that wraps and is never cut.
    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label heading(String words) {
        return text(words, "heading");
    }

    /// A name at the left, its value at the right of it.
    static HBox pair(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("pair-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(label, value);
        row.getStyleClass().addAll("gap", "pair");
        return row;
    }

    static VBox box(String... styles) {
        var box = new VBox();
        box.getStyleClass().addAll(styles);
        return box;
    }

    /// Two columns that scroll on their own.
    static GridPane columns(Region left, Region right) {
        var columns = new GridPane();
        columns.addRow(0, scrolling(page(left)), scrolling(page(right)));
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

    static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        ScrollToFocus.install(scroll);
        return scroll;
    }

    private static VBox page(Region content) {
        var page = new VBox(content);
        page.getStyleClass().add("page");
        content.getStyleClass().add("gap");
        return page;
    }

    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
