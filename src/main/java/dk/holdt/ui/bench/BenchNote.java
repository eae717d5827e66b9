package dk.holdt.ui.bench;

import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;

/// The sheet in which the bench writes a line in the journal.
final class BenchNote {

    private BenchNote() {}

    static Parent sheet(Messages messages, Consumer<String> save) {
        var words = new TextArea();
        words.setId("note-words");
        words.setPrefRowCount(4);
        words.setWrapText(true);
        var button = Lines.button("save-note", messages.text("re.note.save"), () -> save.accept(words.getText()));
        button.getStyleClass().add("main-act");
        var sheet = Lines.box("page");
        sheet.getChildren().setAll(new FormField(messages.text("re.note.words"), words), button);
        EnterMovesOn.install(sheet);
        return sheet;
    }
}
