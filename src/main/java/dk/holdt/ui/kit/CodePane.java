package dk.holdt.ui.kit;

import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One line on how the device is unlocked, with a button that shows the code.
public final class CodePane extends VBox {

    private final CodeShowing model;
    private final Messages messages;
    private final DateWords dates;
    private final Label how = Lines.word("", "strong");
    private final Label code = Lines.text("", "code-shown");
    private final Label told = Lines.text("", "quiet");
    private final Button show;

    public CodePane(CodeShowing.Source source, Station station) {
        this.model = new CodeShowing(
                source, station.background(), Later.onScreen(), station.by(), station.changed()::tell);
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.show = Lines.button("show-code", messages.text("un.show"), this::pressed);
        how.setId("unlock");
        code.setId("code");
        told.setId("code-told");
        setId("unlocking");
        getStyleClass().add("code-pane");
        getChildren()
                .setAll(
                        Lines.flow(Lines.word(messages.text("un.title"), "pair-name"), how, show, code),
                        told);
        model.howProperty().subscribe(_ -> refresh());
        model.answerProperty().subscribe(_ -> refresh());
        model.failedProperty().subscribe(_ -> refresh());
        refresh();
    }

    /// Takes this repair in hand, or reads once more how its device is unlocked.
    public void of(RepairNumber number) {
        model.of(number);
    }

    /// To be called when the screen is left.
    public void hide() {
        model.hide();
    }

    private void pressed() {
        if (isShown()) {
            model.hide();
        } else {
            model.show();
        }
    }

    private boolean isShown() {
        return model.answerProperty().get().isPresent();
    }

    private void refresh() {
        var unlock = model.howProperty().get();
        how.setText(unlock.map(this::words).orElse(messages.text("un.unasked")));
        Lines.show(show, unlock.flatMap(Unlock::sealed).isPresent());
        show.setText(messages.text(isShown() ? "un.hide" : "un.show"));
        var shown = model.answerProperty().get();
        code.setText(shown.map(CodePane::code).orElse(""));
        Lines.show(code, !code.getText().isEmpty());
        told.setText(model.failedProperty().get() ? messages.text("un.failed") : told(shown));
        Lines.show(told, !told.getText().isEmpty());
    }

    private String words(Unlock unlock) {
        return unlock.erasedAt()
                .map(at -> messages.text("un.erased", dates.moment(at)))
                .orElseGet(() -> messages.text(
                        switch (unlock.how()) {
                            case NOTED -> "un.noted";
                            case CUSTOMER_UNLOCKS -> "un.customer";
                            case NONE -> "un.none";
                        }));
    }

    private static String code(CodeAnswer answer) {
        return answer instanceof CodeAnswer.Code(var letters) ? letters : "";
    }

    private String told(Optional<CodeAnswer> answer) {
        return answer.map(one -> messages.text(
                        switch (one) {
                            case CodeAnswer.Code _ -> "un.shown";
                            case CodeAnswer.NotThere _ -> "un.gone";
                            case CodeAnswer.Locked _ -> "un.locked";
                            case CodeAnswer.Damaged _ -> "un.damaged";
                        }))
                .orElse("");
    }
}
