package dk.holdt.ui.kit;

import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One line on how the device is unlocked, with a button that shows the code.
public final class CodePane extends VBox implements HidesAtLock {

    private final CodeShowing model;
    private final Messages messages;
    private final DateWords dates;
    private final Label how = Lines.word("", "strong");
    private final Label code = Lines.text("", "code-shown");
    private final Label told = Lines.text("", "quiet");
    private final Button show;
    private final Button give;
    private final TextField given = new TextField();
    private final FormField givenField;
    private boolean here;

    public CodePane(CodeShowing.Source source, Station station) {
        this.model =
                new CodeShowing(source, station.background(), Later.onScreen(), station.by(), station.changed()::tell);
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.show = Lines.button("show-code", messages.text("un.show"), this::pressed);
        this.give = Lines.button("give-code", messages.text("un.give"), this::give);
        this.givenField = new FormField(messages.text("in.unlock.code"), given).hint(messages.text("un.give.hint"));
        given.setId("given-code");
        given.setOnAction(_ -> note());
        Lines.show(givenField, false);
        how.setId("unlock");
        code.setId("code");
        told.setId("code-told");
        setId("unlocking");
        getStyleClass().add("code-pane");
        getChildren()
                .setAll(
                        Lines.flow(Lines.word(messages.text("un.title"), "pair-name"), how, show, code, give),
                        givenField,
                        told);
        model.howProperty().subscribe(_ -> refresh());
        model.answerProperty().subscribe(_ -> refresh());
        model.failedProperty().subscribe(_ -> refresh());
        refresh();
    }

    /// Takes this repair in hand, or reads once more how its device is unlocked.
    ///
    /// @param here the device is in the shop, so that a code can be given
    public void of(RepairNumber number, boolean here) {
        this.here = here;
        putAway();
        model.of(number);
        refresh();
    }

    /// To be called when the screen is left.
    public void hide() {
        putAway();
        model.hide();
    }

    @Override
    public void hideAtLock() {
        hide();
    }

    private void pressed() {
        if (isShown()) {
            model.hide();
        } else {
            model.show();
        }
    }

    /// The same button opens the field and takes what stands in it.
    private void give() {
        if (givenField.isVisible()) {
            note();
        } else {
            Lines.show(givenField, true);
            give.setText(messages.text("un.give.save"));
            given.requestFocus();
        }
    }

    private void note() {
        model.note(
                given.getText(),
                this::putAway,
                why -> givenField.error(
                        why.map(one -> RefusalWords.of(messages, one)).orElseGet(() -> messages.text("app.failed"))));
    }

    private void putAway() {
        given.clear();
        givenField.error("");
        Lines.show(givenField, false);
        offer();
    }

    /// Over a code that is there already it is another one that is noted.
    private void offer() {
        var noted = model.howProperty().get().flatMap(Unlock::sealed).isPresent();
        give.setText(messages.text(noted ? "un.give.other" : "un.give"));
    }

    /// A refusal hides nothing.
    private boolean isShown() {
        return model.answerProperty()
                .get()
                .filter(CodeAnswer.Code.class::isInstance)
                .isPresent();
    }

    private void refresh() {
        var unlock = model.howProperty().get();
        how.setText(unlock.map(this::words).orElse(messages.text("un.unasked")));
        Lines.show(show, unlock.flatMap(Unlock::sealed).isPresent());
        Lines.show(give, here);
        if (!givenField.isVisible()) {
            offer();
        }
        show.setText(messages.text(isShown() ? "un.hide" : "un.show"));
        var shown = model.answerProperty().get();
        code.setText(shown.map(CodePane::code).orElse(""));
        Lines.show(code, !code.getText().isEmpty());
        told.setText(model.failedProperty().get() ? messages.text("un.failed") : told(shown));
        Lines.show(told, !told.getText().isEmpty());
    }

    private String words(Unlock unlock) {
        return unlock.erasedAt()
                .map(at -> messages.text(here ? "un.again" : "un.erased", dates.moment(at)))
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
        return answer.map(one -> switch (one) {
                    case CodeAnswer.Code _ -> messages.text("un.shown");
                    case CodeAnswer.NotThere _ -> messages.text("un.gone");
                    case CodeAnswer.Refused(var refusal) -> RefusalWords.of(messages, refusal);
                    case CodeAnswer.Locked _ -> messages.text("un.locked");
                    case CodeAnswer.Damaged _ -> messages.text("un.damaged");
                })
                .orElse("");
    }
}
