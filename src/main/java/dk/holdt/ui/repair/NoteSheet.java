package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;

/// Writing in the journal: first what it is about, then only what that still needs.
public final class NoteSheet {

    private final RepairViewModel model;
    private final Messages messages;
    private final Runnable onSaved;
    private final SheetForm form;
    private final ChoiceKeys<About> about;
    private final AmountField amount = new AmountField();
    private final TextArea words = new TextArea();
    private final FormField amountField;
    private final FormField wordsField;

    /// What can be written: an agreement on a topic, or, without one, a plain note.
    private record About(Optional<Topic> topic) {
        boolean needsAmount() {
            return topic.equals(Optional.of(Topic.PRICE_LIMIT));
        }

        boolean needsWords() {
            return topic.isEmpty() || topic.get() == Topic.MAY_COLLECT || topic.get() == Topic.OTHER;
        }

        boolean takesWords() {
            return needsWords() || topic.equals(Optional.of(Topic.WANTS_TO_SEE));
        }
    }

    NoteSheet(RepairViewModel model, Messages messages, Runnable onSaved) {
        this.model = model;
        this.messages = messages;
        this.onSaved = onSaved;
        about = new ChoiceKeys<>(messages.text("jr.wrap"), Orientation.VERTICAL);
        about.setId("topics");
        about.offer(List.of(
                choice(1, Topic.PRICE_LIMIT),
                choice(2, Topic.MAY_ERASE),
                choice(3, Topic.DO_NOT_ERASE),
                choice(4, Topic.WANTS_TO_SEE),
                choice(5, Topic.MAY_COLLECT),
                choice(6, Topic.OTHER),
                new ChoiceKeys.Choice<>(7, new About(Optional.empty()), messages.text("re.note.plain"))));
        amount.setId("note-amount");
        words.setId("note-words");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        amountField = new FormField(messages.text("ag.topic.limit"), amount);
        wordsField = new FormField(messages.text("re.note.words"), words).hint(messages.text("re.note.readable"));
        form = new SheetForm(messages, messages.text("re.note.save"), this::save);
        form.fill(new FormField(messages.text("jr.wrap"), about), amountField, wordsField);
        about.valueProperty().subscribe(chosen -> {
            Lines.show(amountField, chosen != null && chosen.needsAmount());
            Lines.show(wordsField, chosen != null && chosen.takesWords());
        });
        model.refusalsProperty().subscribe(refusals -> form.refuse(refusals, _ -> field()));
        model.forgetRefusals();
    }

    /// Opens the sheet over a screen that does not show the repair itself.
    public static void open(RepairNumber number, RepairDesk desk, Station station) {
        var navigator = station.navigator();
        var words = station.messages();
        var model = new RepairViewModel(
                number, desk.reading(), desk.notes(), station.background(), station.by(), station.changed()::tell);
        model.read();
        var note = new NoteSheet(model, words, navigator::closeSheet);
        navigator.sheet(words.text("bd.note.on", number.digits()), note.view());
    }

    Parent view() {
        return form;
    }

    void save() {
        about.value()
                .ifPresentOrElse(
                        this::save, () -> form.missing(messages.text("form.choose", messages.text("jr.wrap")), about));
    }

    private void save(About chosen) {
        if (chosen.topic().isEmpty()) {
            model.note(words.getText(), onSaved);
        } else if (chosen.needsAmount()) {
            saveLimit(amount.minorProperty().get());
        } else {
            var value = chosen.takesWords() ? words.getText() : "";
            model.agree(chosen.topic().get(), value, Optional.empty(), onSaved);
        }
    }

    private void saveLimit(OptionalLong minor) {
        if (minor.isEmpty()) {
            form.missing(messages.text("no.amount"), amount);
            return;
        }
        model.agree(Topic.PRICE_LIMIT, "", Optional.of(minor.getAsLong()), onSaved);
    }

    private Node field() {
        if (amountField.isVisible()) {
            return amount;
        }
        return wordsField.isVisible() ? words : about;
    }

    private ChoiceKeys.Choice<About> choice(int key, Topic topic) {
        return new ChoiceKeys.Choice<>(key, new About(Optional.of(topic)), AgreementWords.topic(messages, topic));
    }
}
