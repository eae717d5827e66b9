package dk.holdt.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The pieces all five blocks are put together from.
final class Blocks {

    private Blocks() {}

    /// A numbered block: its heading at the left, its rows beside it.
    static HBox block(int number, String heading, Node... rows) {
        var digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("block-digit");
        var words = new Label(heading);
        words.getStyleClass().add("block-heading");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var gutter = new HBox(digit, words);
        gutter.getStyleClass().add("block-gutter");
        var body = new VBox(rows);
        body.getStyleClass().add("block-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        var block = new HBox(gutter, body);
        block.getStyleClass().add("block");
        return block;
    }

    /// Adds rows at the end of a block.
    static void append(HBox block, Node... rows) {
        ((VBox) block.getChildren().getLast()).getChildren().addAll(rows);
    }

    static void prepend(HBox block, Node row) {
        ((VBox) block.getChildren().getLast()).getChildren().addFirst(row);
    }

    /// Fields side by side in columns that keep their width whatever stands below a field.
    ///
    /// @param shares how wide each is against the others
    static GridPane row(List<Integer> shares, Node... fields) {
        var all = shares.stream().mapToInt(Integer::intValue).sum();
        var row = new GridPane();
        for (int at = 0; at < fields.length; at++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 * shares.get(at) / all);
            row.getColumnConstraints().add(column);
            row.add(fields[at], at, 0);
            GridPane.setValignment(fields[at], VPos.TOP);
        }
        row.getStyleClass().add("block-row");
        return row;
    }

    static TextField text(String id, int columns) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }

    /// A closed list; the arrows change it without opening it.
    static <T> ComboBox<T> combo(String id, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        return box;
    }

    static Label warning(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("inline-warning");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        say(label, "");
        return label;
    }

    static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
