package dk.holdt.ui.bench;

import dk.holdt.domain.repair.Fault;
import dk.holdt.ui.bench.FaultDraft.Choice;
import dk.holdt.ui.bench.FaultDraft.Cure;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FocusNext;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One fault: what the bench says of it, what became of it, and the test after.
///
/// A choice that wants words is saved with them when its field is left, so that the journal has one line and not two.
final class FaultCard extends VBox {

    private final BenchViewModel model;
    private final Messages messages;
    private final Runnable onMore;
    private final ChoiceKeys<Choice> choice;
    private final ChoiceKeys<Cure> cure;
    private final ChoiceKeys<Boolean> test;
    private final TextField words = new TextField();
    private final TextField whyNot = new TextField();
    private final TextField howTested = new TextField();
    private final Label wordsLabel = Lines.word("", "field-label");
    private final HBox whyNotRow;
    private final HBox wordsRow;
    private final HBox cureRow;
    private final VBox testRow = Lines.box("gap");
    private Fault fault;
    private boolean showing;

    FaultCard(BenchViewModel model, Messages messages, Fault first, Runnable onMore) {
        this.model = model;
        this.messages = messages;
        this.onMore = onMore;
        this.fault = first;
        var name = first.position() + " " + first.words();
        choice = keys(name, "verdict");
        choice.offer(List.of(
                new ChoiceKeys.Choice<>(1, Choice.FOUND, messages.text("bn.found")),
                new ChoiceKeys.Choice<>(2, Choice.NOT_FOUND, messages.text("bn.notfound")),
                new ChoiceKeys.Choice<>(3, Choice.CANNOT_TEST, messages.text("bn.canttest")),
                new ChoiceKeys.Choice<>(4, Choice.MORE, messages.text("bn.more"))));
        cure = keys(messages.text("bn.remedy") + " " + name, "remedy");
        cure.offer(List.of(
                new ChoiceKeys.Choice<>(1, Cure.FIXED, messages.text("bn.fixed")),
                new ChoiceKeys.Choice<>(2, Cure.DECLINED, messages.text("bn.declined")),
                new ChoiceKeys.Choice<>(3, Cure.NOT_POSSIBLE, messages.text("bn.notpossible"))));
        test = keys(messages.text("bn.test") + " " + name, "test");
        test.offer(List.of(
                new ChoiceKeys.Choice<>(1, true, messages.text("bn.works")),
                new ChoiceKeys.Choice<>(2, false, messages.text("bn.fails"))));
        name(words, "words");
        name(whyNot, "why-not");
        name(howTested, "how-tested");
        howTested.setPromptText(messages.text("bn.tested.how"));
        wordsRow = row(wordsLabel, words);
        whyNotRow = row(Lines.word(messages.text("bn.whynot"), "field-label"), whyNot);
        cureRow = row(Lines.word(messages.text("bn.remedy"), "field-label"), cure);
        testRow.getChildren()
                .setAll(
                        row(Lines.word(messages.text("bn.test"), "field-label"), howTested),
                        row(Lines.word("", "field-label"), test));
        getStyleClass().add("fault-card");
        setId("fault-" + first.position());
        getChildren().setAll(title(), choice, wordsRow, cureRow, whyNotRow, testRow);
        FaultWords.comesAndGoes(messages, first.comesAndGoes())
                .ifPresent(how -> getChildren().add(1, Lines.text(how, "fault-how")));
        listen();
        restore(first);
    }

    private void listen() {
        choice.valueProperty().subscribe(_ -> chosen());
        cure.valueProperty().subscribe(_ -> cured());
        test.valueProperty().subscribe(works -> {
            if (!showing && works != null) {
                model.test(fault, works, howTested.getText());
            }
        });
        for (var field : List.of(words, whyNot, howTested)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    commit();
                }
            });
        }
    }

    /// Takes on the fault as it is stored. What is being said of it is left alone while nobody else has said anything:
    /// a choice waits for its words, and the shop is read again meanwhile.
    void show(Fault now) {
        var waits = choice.value().isPresent() && !draft().equals(FaultDraft.of(fault));
        if (!waits || !now.equals(fault)) {
            restore(now);
        }
    }

    /// Says what is stored, whatever was being said.
    void restore(Fault now) {
        showing = true;
        fault = now;
        var draft = FaultDraft.of(now);
        choice.valueProperty().set(draft.choice().orElse(null));
        cure.valueProperty().set(draft.cure().orElse(null));
        test.valueProperty().set(now.test().map(done -> done.works()).orElse(null));
        put(words, draft.words());
        put(whyNot, draft.whyNot());
        put(howTested, now.test().map(done -> done.words()).orElse(howTested.getText()));
        showing = false;
        arrange();
    }

    /// Saves what stands in the fields, if it says something else than what is stored.
    void commit() {
        if (showing || choice.value().isEmpty()) {
            return;
        }
        var draft = draft();
        var stored = FaultDraft.of(fault);
        if (!draft.equals(stored)) {
            draft.verdict().ifPresent(verdict -> model.judge(fault, verdict));
        } else if (fault.test()
                .filter(done -> !done.words().equals(howTested.getText().strip()))
                .isPresent()) {
            model.test(fault, fault.test().get().works(), howTested.getText());
        }
    }

    /// Where the work on this fault goes on.
    Node focusTarget() {
        if (choice.value().isEmpty()) {
            return choice;
        }
        if (words.isVisible() && wordsRow.isVisible() && words.getText().isBlank() && !fault.isFixed()) {
            return words;
        }
        if (cureRow.isVisible() && cure.value().isEmpty()) {
            return cure;
        }
        return testRow.isVisible() ? howTested : choice;
    }

    private FaultDraft draft() {
        return new FaultDraft(choice.value(), words.getText(), cure.value(), whyNot.getText());
    }

    private void chosen() {
        if (showing) {
            return;
        }
        if (choice.value().equals(Optional.of(Choice.MORE))) {
            restore(fault);
            onMore.run();
            return;
        }
        arrange();
        FocusNext.to(words);
    }

    private void cured() {
        if (showing || cure.value().isEmpty()) {
            return;
        }
        arrange();
        if (cure.value().get() == Cure.NOT_POSSIBLE) {
            FocusNext.to(whyNot);
        } else {
            commit();
        }
    }

    private void arrange() {
        var chosen = choice.value();
        Lines.show(wordsRow, chosen.isPresent());
        Lines.show(cureRow, chosen.equals(Optional.of(Choice.FOUND)));
        Lines.show(whyNotRow, cureRow.isVisible() && cure.value().equals(Optional.of(Cure.NOT_POSSIBLE)));
        Lines.show(testRow, fault.isFixed());
        chosen.ifPresent(one -> {
            wordsLabel.setText(wordsWanted(one));
            words.setAccessibleText(wordsWanted(one));
        });
    }

    private String wordsWanted(Choice chosen) {
        return switch (chosen) {
            case FOUND -> messages.text("bn.cause");
            case NOT_FOUND -> messages.text("bn.tried");
            case CANNOT_TEST, MORE -> messages.text("bn.why");
        };
    }

    private Node title() {
        var digit = Lines.word(Integer.toString(fault.position()), "choice-digit");
        var said = Lines.text(fault.words(), "fault-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        var title = new HBox(digit, said);
        title.getStyleClass().addAll("gap", "fault-title");
        if (fault.foundHere()) {
            title.getChildren().add(Lines.word(messages.text("bn.foundhere"), "quiet"));
        }
        return title;
    }

    private <T> ChoiceKeys<T> keys(String name, String id) {
        var keys = new ChoiceKeys<T>(name, Orientation.HORIZONTAL);
        keys.setId(id + "-" + fault.position());
        return keys;
    }

    private void name(TextField field, String id) {
        field.setId(id + "-" + fault.position());
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private static HBox row(Node... pieces) {
        var row = new HBox(pieces);
        row.getStyleClass().addAll("gap", "fault-row");
        return row;
    }

    private static void put(TextField field, String stored) {
        if (!field.isFocused() && !field.getText().equals(stored)) {
            field.setText(stored);
        }
    }
}
