package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import dk.holdt.words.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The page of the last moment: the copy of the day is made, and whoever is in a hurry goes without.
final class Closing extends VBox {

    private final Messages messages;
    private final Label words = new Label();
    private final Button without = new Button();

    Closing(Messages messages, Runnable close) {
        this.messages = messages;
        words.setText(messages.text("close.copying"));
        words.getStyleClass().add("title");
        words.setWrapText(true);
        without.setId("close-without");
        without.setText(messages.text("close.without"));
        without.setOnAction(_ -> close.run());
        setId("closing");
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("page", "gap-wide");
        getChildren().setAll(words, without);
    }

    /// Lets what is still being saved be saved, makes the copy, and then closes; or says that there is none.
    static Closing begin(Messages messages, Background background, BackupThread backup, Runnable close) {
        var page = new Closing(messages, close);
        Consumer<Throwable> failed = failure -> page.failed(ClosedWords.copy(failure, messages));
        background.run(() -> true, _ -> backup.last(left -> page.copied(left, close), failed), failed);
        return page;
    }

    /// What is not in the copy is said before the window goes.
    private void copied(int shotsLeft, Runnable close) {
        if (shotsLeft == 0) {
            close.run();
        } else {
            words.setText(messages.text("close.shots", shotsLeft));
            without.setText(messages.text("close.anyway"));
        }
    }

    private void failed(String why) {
        words.setText(why + " " + messages.text("close.failed"));
        without.setText(messages.text("close.anyway"));
    }
}
