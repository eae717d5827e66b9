package dk.holdt.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fields one below another with the labels at their left.
public final class FormGrid extends GridPane {

    public FormGrid() {
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        labels.setHalignment(HPos.LEFT);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().setAll(labels, fields);
        getStyleClass().add("form-grid");
    }

    /// The next line; the field's own label and notes are laid out here instead of above and below each other.
    public FormGrid add(FormField field) {
        var row = getRowCount();
        add(field.label(), 0, row);
        add(field.body(), 1, row);
        setValignment(field.label(), VPos.TOP);
        return this;
    }

    /// Something more under the field above it.
    public FormGrid under(Node more) {
        add(more, 1, getRowCount());
        return this;
    }
}
