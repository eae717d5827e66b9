package dk.holdt.ui.repair;

import dk.holdt.ui.kit.Lines;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The few shapes that only the panes of a repair are laid out with.
final class Rows {

    /// What only the screens of a repair look like.
    static final String LOOK = "/dk/holdt/ui/repair.css";

    private Rows() {}

    static Label heading(String words) {
        return Lines.text(words, "heading");
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

    /// Two columns that scroll on their own.
    static GridPane columns(Region left, Region right) {
        var columns = new GridPane();
        columns.addRow(0, Lines.scroll(page(left)), Lines.scroll(page(right)));
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
}
