package dk.holdt.ui.rescue;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import dk.holdt.words.CopyWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Why the shop is not opened, that nothing was changed, and its checked copies to choose one from.
public final class RescueView extends StackPane {

    private static final int ROWS_SHOWN = 6;
    private static final double ROW_EM = 3;
    private static final double BORDERS_EM = 0.5;

    private final Messages messages;
    private final DateWords dates;
    private final Runnable reopen;
    private final VBox page = new VBox();
    private final Label outcome = new Label();
    private final ListView<ShopCopy> list = new ListView<>();
    private final Button restore = new Button();

    /// @param why in whole sentences
    /// @param restoring is handed the copy that was chosen
    /// @param reopen once a copy is in place
    public RescueView(Messages messages, ZoneId zone, List<String> why, Consumer<ShopCopy> restoring, Runnable reopen) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.dates = new DateWords(messages.language(), zone);
        this.reopen = Objects.requireNonNull(reopen, "reopen");
        var title = label(messages.text("db.title"), "title");
        page.setId("refused");
        page.getStyleClass().addAll("page", "gap", "rescue");
        page.setMaxHeight(Region.USE_PREF_SIZE);
        page.getChildren().add(title);
        page.getChildren().add(label(why.getFirst(), "sentence"));
        why.stream().skip(1).forEach(more -> page.getChildren().add(label(more, "quiet")));
        restore.setId("restore");
        restore.getStyleClass().add("main-act");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setText(messages.text("rescue.restore"));
        restore.setOnAction(_ -> restoring.accept(list.getSelectionModel().getSelectedItem()));
        restore.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        outcome.setId("outcome");
        outcome.setWrapText(true);
        getChildren().setAll(page);
    }

    /// Offers the copies, the newest chosen.
    ///
    /// @param folder where they lie
    public void offer(List<ShopCopy> copies, String folder) {
        if (copies.isEmpty()) {
            page.getChildren().add(label(messages.text("rescue.none", folder), "quiet"));
            return;
        }
        list.setId("copies");
        list.setAccessibleText(messages.text("rescue.copies"));
        list.setCellFactory(_ -> new Cell());
        list.getItems().setAll(copies);
        list.getSelectionModel().selectFirst();
        list.setStyle("-fx-pref-height: " + (ROW_EM * Math.min(copies.size(), ROWS_SHOWN) + BORDERS_EM) + "em");
        var keeps = label(messages.text("rescue.keeps"), "quiet");
        var row = new HBox(restore, keeps);
        row.getStyleClass().add("rescue-act");
        page.getChildren().addAll(label(messages.text("rescue.copies"), "strong"), list, row, outcome);
        list.requestFocus();
    }

    /// A copy is being put in place: nothing can be pressed meanwhile.
    public void working() {
        page.setDisable(true);
        outcome.setText(messages.text("rescue.working"));
    }

    public void failed(String why) {
        page.setDisable(false);
        outcome.getStyleClass().setAll("label", "field-error");
        outcome.setText(why + " " + messages.text("rescue.failed"));
        list.requestFocus();
    }

    /// Says what is in place now and what is not in it, and leads to the shop.
    public void done(Restored restored) {
        var open = new Button(messages.text("rescue.open"));
        open.setId("open");
        open.getStyleClass().add("main-act");
        open.setDefaultButton(true);
        open.setOnAction(_ -> reopen.run());
        page.setDisable(false);
        page.getChildren()
                .setAll(
                        label(describe(restored.copy()), "title"),
                        label(messages.text("rescue.done", restored.replaced().toString()), "sentence"),
                        label(newer(restored) + missing(restored), "sentence"),
                        open);
        open.requestFocus();
    }

    private String newer(Restored restored) {
        return restored.newer().isEmpty()
                ? messages.text("rescue.newer.none")
                : messages.text(
                        "rescue.newer",
                        restored.newer().size(),
                        restored.newer().stream().map(RepairNumber::toString).collect(Collectors.joining(", ")));
    }

    private String missing(Restored restored) {
        return restored.shotsMissing() == 0 ? "" : " " + messages.text("rescue.shots", restored.shotsMissing());
    }

    private String describe(ShopCopy copy) {
        return CopyWords.of(messages, dates.moment(copy.at()), copy.repairs(), copy.lastRepair());
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private final class Cell extends ListCell<ShopCopy> {

        Cell() {
            // as wide as the list and no wider, so that large letters wrap instead of running out of it
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(ShopCopy copy, boolean empty) {
            super.updateItem(copy, empty);
            setText(empty ? "" : describe(copy));
        }
    }
}
