package dk.holdt.app;

import dk.holdt.store.DatabaseRefused;
import dk.holdt.words.Messages;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is shown instead of the board when the shop's file is not opened: what is wrong, and that nothing was changed.
final class RefusedPage {

    private RefusedPage() {}

    static Parent of(DatabaseRefused refused, Messages messages) {
        var title = new Label(messages.text("db.title"));
        title.getStyleClass().add("title");
        var why = new Label(words(refused.reason(), messages));
        var nothing = new Label(messages.text("db.nothing", refused.file().toString()));
        nothing.getStyleClass().add("quiet");
        var lines = new VBox(title, why, nothing);
        lines.getStyleClass().addAll("page", "gap");
        lines.setId("refused");
        lines.setMaxWidth(760);
        lines.getChildren().forEach(line -> ((Label) line).setWrapText(true));
        lines.setAlignment(Pos.CENTER_LEFT);
        return new StackPane(lines);
    }

    static String words(DatabaseRefused.Reason reason, Messages messages) {
        return messages.text(
                switch (reason) {
                    case MISSING -> "db.missing";
                    case EMPTY_FILE -> "db.empty";
                    case NOT_A_DATABASE, ANOTHER_PROGRAM -> "db.foreign";
                    case NEWER_SCHEMA -> "db.newer";
                    case DAMAGED -> "db.damaged";
                    case ALREADY_THERE, CANNOT_OPEN, OLD_ENGINE, NOT_UPGRADED, READ_ONLY -> "db.cannot";
                });
    }
}
