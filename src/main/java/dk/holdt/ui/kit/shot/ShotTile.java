package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.shot.ShotDesk.Shown;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One picture, small, or one film with its name, length and date. Enter opens it, Delete removes it.
final class ShotTile extends StackPane {

    private final Button button = new Button();

    ShotTile(Shown shown, ShotTexts texts, ShotsModel model, Runnable open) {
        var shot = shown.shot();
        var messages = texts.messages();
        button.setId("shot-" + shot.id());
        button.getStyleClass().add("shot-tile");
        button.setGraphic(
                shown.file().isEmpty()
                        ? words(messages.text("shot.missing.short"), texts.size(shot), texts.shortly(shot))
                        : shot.isFilm() ? film(shot, texts) : picture(shown, texts));
        button.setAccessibleText(messages.text("shot.tile", texts.about(shown)));
        button.setOnAction(_ -> open.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                model.remove(shot);
            }
        });
        getChildren().setAll(button);
        if (model.maySave()) {
            getChildren().add(remove(shot, texts, model));
        }
    }

    Button button() {
        return button;
    }

    /// For a hand at the mouse; at the keyboard it is Delete.
    private static Button remove(Shot shot, ShotTexts texts, ShotsModel model) {
        var remove = new Button("×");
        remove.getStyleClass().add("shot-remove");
        remove.setFocusTraversable(false);
        remove.setAccessibleText(texts.messages().text("shot.remove.one", texts.what(shot)));
        remove.setOnAction(_ -> model.remove(shot));
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        return remove;
    }

    private static Node film(Shot shot, ShotTexts texts) {
        return words("▶ " + shownName(shot), texts.size(shot), texts.shortly(shot));
    }

    private static String shownName(Shot shot) {
        return shot.file().name().isEmpty()
                ? ShotTexts.letters(shot)
                : shot.file().name();
    }

    /// Decoded small, and not on this thread.
    private static Node picture(Shown shown, ShotTexts texts) {
        var view = new StandingPicture();
        view.getStyleClass().add("shot-small");
        view.show(shown.file().orElseThrow(), shown.shot().file().turn(), 2 * StandingPicture.SMALL);
        view.onBroken(() -> view.getChildren()
                .setAll(words(
                        texts.messages().text("shot.broken.short"),
                        texts.size(shown.shot()),
                        texts.shortly(shown.shot()))));
        return view;
    }

    private static VBox words(String first, String... more) {
        var box = new VBox(line(first, "strong"));
        for (var one : more) {
            box.getChildren().add(line(one, "quiet"));
        }
        box.getStyleClass().add("shot-words");
        return box;
    }

    /// A name may be long, and its end says what it is.
    private static Label line(String words, String style) {
        var label = Lines.word(words, style);
        label.setMinWidth(0);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }
}
