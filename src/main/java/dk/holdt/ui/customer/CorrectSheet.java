package dk.holdt.ui.customer;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.Finishing;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.intake.CorrectKnown.Answer;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.words.CustomerWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What is stored of a customer, to be put right. What stood before stands in the journal of their repairs.
final class CorrectSheet extends VBox implements Finishing, OfOneCustomer {

    private final CustomerViewModel model;
    private final Station station;
    private final Messages messages;
    private final ErrorSummary summary = new ErrorSummary();
    private final TextField name = field("correct-name");
    private final TextField phone = field("correct-phone");
    private final TextField email = field("correct-email");
    private final ChoiceKeys<TellBy> tellBy;
    private final ChoiceKeys<Language> language;
    private final Button save;
    private Customer seen;
    private boolean saving;

    private CorrectSheet(Customer seen, CustomerViewModel model, Station station) {
        this.seen = seen;
        this.model = model;
        this.station = station;
        this.messages = station.messages();
        this.tellBy = new ChoiceKeys<>(messages.text("in.tellby"), Orientation.VERTICAL);
        this.language = new ChoiceKeys<>(messages.text("in.language"), Orientation.HORIZONTAL);
        this.save = Lines.button("save", messages.text("cu.correct.save"), Command.FINISH, this::finish);
        save.getStyleClass().add("main-act");
        fill();
        getStyleClass().addAll("page", "gap");
        getChildren()
                .setAll(
                        summary,
                        new FormField(messages.text("in.name"), name).hint(messages.text("cu.correct.name")),
                        new FormField(messages.text("doc.phone"), phone),
                        new FormField(messages.text("in.email"), email),
                        new FormField(messages.text("in.tellby"), tellBy),
                        new FormField(messages.text("in.language"), language),
                        save);
        EnterMovesOn.install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown() && !event.isAltDown()) {
                event.consume();
                finish();
            }
        });
    }

    @Override
    public boolean namesCustomer() {
        return true;
    }

    @Override
    public Optional<Object> whose() {
        return Optional.of(model.id());
    }

    static void open(Customer seen, CustomerViewModel model, Station station) {
        station.navigator().sheet(station.messages().text("cu.correct"), new CorrectSheet(seen, model, station));
    }

    private void fill() {
        tellBy.setId("correct-tell-by");
        tellBy.offer(Arrays.stream(TellBy.values())
                .map(one -> new ChoiceKeys.Choice<>(one.ordinal() + 1, one, CustomerWords.tellBy(messages, one)))
                .toList());
        language.setId("correct-language");
        language.offer(List.of(spoken(1, Language.DA), spoken(2, Language.NB), spoken(3, Language.EN)));
        name.setText(seen.name());
        phone.setText(seen.phone());
        email.setText(seen.email());
        tellBy.valueProperty().set(seen.tellBy());
        language.valueProperty().set(seen.language());
    }

    private ChoiceKeys.Choice<Language> spoken(int digit, Language one) {
        return new ChoiceKeys.Choice<>(digit, one, CustomerWords.language(messages, one));
    }

    /// Asked twice it is saved once.
    @Override
    public void finish() {
        if (saving) {
            return;
        }
        saving = true;
        var typed = new CustomerPart(
                Optional.of(seen.id()),
                name.getText(),
                phone.getText(),
                email.getText(),
                language.value().orElse(seen.language()),
                tellBy.value().orElse(seen.tellBy()));
        model.correct(seen, typed, this::became, () -> {
            saving = false;
            wrong(List.of(new ErrorSummary.Problem(messages.text("re.failed"), save)));
        });
    }

    private void became(Answer answer) {
        saving = false;
        switch (answer) {
            case Answer.Done done -> done(done);
            case Answer.Nothing _ -> close(messages.text("cu.nothing"));
            case Answer.Incomplete(var gaps) ->
                wrong(gaps.stream()
                        .map(gap -> new ErrorSummary.Problem(CustomerGaps.of(messages, gap), field(gap.field())))
                        .toList());
            case Answer.Changed(var now) -> changed(now);
        }
    }

    /// What was typed stays; a second save puts it in the place of what somebody else has stored.
    private void changed(Customer now) {
        var what = CustomerWords.changes(messages, seen, now).orElse(now.name());
        seen = now;
        wrong(List.of(new ErrorSummary.Problem(messages.text("cu.changed", what), save)));
    }

    private void done(Answer.Done done) {
        station.navigator().closeSheet();
        var changes = CustomerWords.changes(
                messages, done.corrected().before(), done.corrected().after());
        var said = changes.map(what -> messages.text("jr.customer", what)).orElseGet(() -> messages.text("cu.saved"));
        station.navigator()
                .offerUndo(Undoable.signed(
                        done.by(), said, new Undoable.Way(messages.text("act.undo"), () -> takeBack(done))));
    }

    private void takeBack(Answer.Done done) {
        model.takeBack(
                done,
                refused ->
                        station.navigator().toast(refused.map(this::words).orElseGet(() -> messages.text("cu.undone"))),
                () -> station.navigator().toast(messages.text("app.failed")));
    }

    private String words(Refusal refused) {
        return RefusalWords.of(messages, refused);
    }

    private void close(String said) {
        station.navigator().closeSheet();
        station.navigator().toast(said);
    }

    private void wrong(List<ErrorSummary.Problem> problems) {
        summary.show(messages.text("re.not.saved"), problems);
    }

    private Node field(Gap.Field field) {
        return switch (field) {
            case PHONE -> phone;
            case EMAIL -> email;
            default -> name;
        };
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
