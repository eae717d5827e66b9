package dk.holdt.ui.shelf;

import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.PartingCheck;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.PartingPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartingWords;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Who gives the device up, how they said so, in which words and when.
final class ConsentFields extends VBox {

    private final Messages messages;
    private final TextField by = new TextField();
    private final ChoiceKeys<Consent.How> how;
    private final TextArea words = new TextArea();
    private final DayField on;

    ConsentFields(PartingPage page, Messages messages, DateWords dates) {
        this.messages = messages;
        by.setId("parting-by");
        by.setText(PartingCheck.owners(page.dossier()).getFirst());
        how = new ChoiceKeys<>(messages.text("gone.how"), Orientation.VERTICAL);
        how.setId("parting-how");
        how.offer(Arrays.stream(Consent.How.values())
                .map(one -> new ChoiceKeys.Choice<>(one.ordinal() + 1, one, PartingWords.how(messages, one)))
                .toList());
        words.setId("parting-words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        on = DayField.gone(page::today, dates::day);
        on.input().setId("parting-on");
        on.input().setAccessibleText(messages.text("gone.on"));
        on.input().setText(page.today().getDayOfMonth() + "." + page.today().getMonthValue() + ".");
        var wordsField = new FormField(messages.text("gone.words"), words);
        how.valueProperty().subscribe(chosen -> Lines.show(wordsField, chosen != null && chosen.needsWords()));
        getStyleClass().add("gap");
        getChildren()
                .setAll(
                        new FormField(messages.text("gone.by"), by),
                        new FormField(messages.text("gone.how"), how),
                        wordsField,
                        new FormField(messages.text("gone.on"), on));
    }

    void leads(ShelfForm form) {
        form.leads(by, Reason.WHO_MISSING, Reason.CONSENT_NOT_THEIRS)
                .leads(words, Reason.CONSENT_WORDS_MISSING)
                .leads(on.input(), Reason.DAY_AHEAD);
    }

    /// What was filled in; where something is still to be chosen the form says so.
    Optional<Consent> read(ShelfForm form) {
        if (how.value().isEmpty()) {
            form.choose(messages.text("gone.how"), how);
            return Optional.empty();
        }
        if (on.dayProperty().get().isEmpty()) {
            form.wrong(messages.text("no.day.gone"), on.input());
            return Optional.empty();
        }
        var chosen = how.value().get();
        return Optional.of(new Consent(
                by.getText(),
                chosen,
                chosen.needsWords() ? words.getText() : "",
                on.dayProperty().get().get()));
    }
}
