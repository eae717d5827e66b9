package dk.holdt.ui.calls;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.words.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Under the top bar of every screen, while a promised call is due: Enter asks how it went, and nothing else ends it.
public final class CallStrip extends VBox {

    /// More would take the rows of the screen below, and with large text there is room for one.
    private static final int IN_VIEW = 2;

    private static final double NARROW_EM = 68;

    private final CallStripViewModel model;
    private final Messages messages;
    private final Consumer<RepairNumber> opens;
    private final VBox rows = new VBox();
    private final Label ruler = new Label();

    /// @param opens the sheet that asks how a call went
    public CallStrip(CallStripViewModel model, Messages messages, Consumer<RepairNumber> opens) {
        this.model = model;
        this.messages = messages;
        this.opens = opens;
        setId("calls");
        getStyleClass().add("call-strip");
        setMinHeight(USE_PREF_SIZE);
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().setAll(rows, ruler);
        model.linesProperty().subscribe(this::show);
        widthProperty().subscribe(this::show);
        ruler.fontProperty().subscribe(this::show);
    }

    private int inView() {
        return getWidth() < NARROW_EM * ruler.getFont().getSize() ? 1 : IN_VIEW;
    }

    private void show() {
        var lines = model.linesProperty().get();
        var focused = rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        var shown = lines.stream().limit(inView()).map(this::row).toList();
        rows.getChildren().setAll(shown);
        if (lines.size() > shown.size()) {
            shown.getLast()
                    .getChildren()
                    .add(2, Lines.word(messages.text("cb.more", lines.size() - shown.size()), "strong"));
        }
        Lines.show(this, !lines.isEmpty());
        focused.ifPresent(id -> shown.stream()
                .filter(row -> row.getId().equals(id))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(Node::requestFocus));
    }

    private HBox row(CallLine line) {
        var title = messages.text("cb.strip") + "  " + Command.CALL_NOW.keyText();
        var mark = new StandingMark(line.shape(), title);
        mark.setMaxHeight(USE_PREF_SIZE);
        mark.setMinWidth(USE_PREF_SIZE);
        var words = new Label(line.words());
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Lines.button("", messages.text("cb.row.open") + "  Enter", () -> opens.accept(line.number()));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(mark, words, button);
        row.setId("call-" + line.number().digits());
        row.getStyleClass().add("call-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(title + ". " + line.words());
        row.setOnMouseClicked(_ -> row.requestFocus());
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, line.number()));
        return row;
    }

    private void pressed(KeyEvent event, RepairNumber number) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            opens.accept(number);
        }
    }
}
