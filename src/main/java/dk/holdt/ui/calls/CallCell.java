package dk.holdt.ui.calls;

import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.calls.CallItem;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One who waits for a call: who and whose, why, and what it is about.
final class CallCell extends ListCell<CallItem> {

    private final CallNowWording wording;
    private final Supplier<Instant> now;
    private final LongSupplier by;
    private final StandingMark mark = new StandingMark().wrapping();
    private final Label number = Lines.word("", "strong");
    private final Label customer = Lines.text("");
    private final Label about = Lines.text("", "quiet");
    private final Label owner = Lines.word("");
    private final HBox upper = new HBox(number, customer, owner);
    private final VBox lines = new VBox(upper, mark, about);

    /// @param now when the list was read
    /// @param room in the list, within which everything wraps
    CallCell(CallNowWording wording, Supplier<Instant> now, LongSupplier by, ObservableDoubleValue room) {
        this.wording = wording;
        this.now = now;
        this.by = by;
        for (var piece : List.<Region>of(upper, about)) {
            piece.prefWidthProperty().bind(room);
            piece.setMaxWidth(USE_PREF_SIZE);
        }
        upper.getStyleClass().add("gap-wide");
        customer.setMinWidth(0);
        HBox.setHgrow(customer, Priority.ALWAYS);
        mark.setMaxWidth(USE_PREF_SIZE);
        getStyleClass().add("call-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CallItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var why = wording.why(item, now.get());
        mark.show(StandingMark.Shape.of(item.how()), why);
        number.setText(item.repair().repair().number().digits());
        customer.setText(wording.who(item));
        about.setText(wording.about(item, now.get()));
        owner.setText(wording.owner(item, by.getAsLong()));
        owner.getStyleClass().removeAll("strong", "quiet");
        owner.getStyleClass().add(item.owner().isEmpty() ? "strong" : "quiet");
        setGraphic(lines);
        setAccessibleText(
                String.join(", ", number.getText(), customer.getText(), why, about.getText(), owner.getText()));
    }
}
