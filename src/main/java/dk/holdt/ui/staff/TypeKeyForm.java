package dk.holdt.ui.staff;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.words.Messages;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where the recovery key is typed off its paper, when the shop's own key is away.
final class TypeKeyForm extends VBox {

    private final Function<String, RecoverKey.Answer> recover;
    private final Background background;
    private final Messages messages;
    private final Runnable onBack;
    private final TextArea typed = new TextArea();
    private final FormField field;

    /// @param onBack the key is here again
    TypeKeyForm(
            Function<String, RecoverKey.Answer> recover, Background background, Messages messages, Runnable onBack) {
        this.recover = recover;
        this.background = background;
        this.messages = messages;
        this.onBack = onBack;
        typed.setId("recovery-key");
        typed.setWrapText(true);
        typed.setPrefRowCount(2);
        typed.getStyleClass().add("key-signs");
        field = new FormField(messages.text("rk.title"), typed).hint(messages.text("rk.type.hint"));
        var go = Lines.button("recover", messages.text("rk.recover"), this::recover);
        go.getStyleClass().add("main-act");
        EnterMovesOn.ends(typed, this::recover);
        // the lock around it keeps Enter from the form
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                recover();
            }
        });
        setId("type-key");
        getStyleClass().addAll("box", "gap");
        getChildren().setAll(Lines.text(messages.text("rk.away")), field, go);
    }

    void begin() {
        typed.clear();
        field.error("");
    }

    void focus() {
        typed.requestFocus();
    }

    private void recover() {
        var key = typed.getText();
        background.run(() -> recover.apply(key), this::answered, _ -> field.error(messages.text("app.failed")));
    }

    private void answered(RecoverKey.Answer answer) {
        var why =
                switch (answer) {
                    case RecoverKey.Answer.Done(), RecoverKey.Answer.NotNeeded() -> "";
                    case RecoverKey.Answer.NoCopy() -> messages.text("rk.nocopy");
                    case RecoverKey.Answer.WrongKey() -> messages.text("rk.other");
                    case RecoverKey.Answer.WrongLength(var signs) -> messages.text("rk.length", signs);
                    case RecoverKey.Answer.Mistyped(var groups) ->
                        messages.text(
                                "rk.mistyped",
                                groups.stream().map(String::valueOf).collect(Collectors.joining(", ")));
                };
        field.error(why);
        if (why.isEmpty()) {
            begin();
            onBack.run();
        } else {
            focus();
        }
    }
}
