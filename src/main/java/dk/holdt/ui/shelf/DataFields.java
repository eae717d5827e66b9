package dk.holdt.ui.shelf;

import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.DataOnIt.Fate;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import dk.holdt.words.PartingWords;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What becomes of the data on a device that does not go home.
final class DataFields extends VBox {

    private final Messages messages;
    private final ChoiceKeys<Fate> fate;
    private final TextField words = new TextField();

    /// @param kept it was agreed that nothing is erased
    DataFields(Messages messages, boolean kept) {
        this.messages = messages;
        fate = new ChoiceKeys<>(messages.text("gone.data"), Orientation.VERTICAL);
        fate.setId("parting-data");
        words.setId("parting-data-words");
        var wordsField = new FormField(messages.text("gone.data.how"), words);
        fate.valueProperty().subscribe(chosen -> Lines.show(wordsField, chosen != null && chosen.isGone()));
        getStyleClass().add("gap");
        var field = new FormField(messages.text("gone.data"), fate).hint(kept ? messages.text("gone.data.kept") : "");
        getChildren().setAll(field, wordsField);
    }

    /// @param mayStay where the device still belongs to the customer
    void offer(boolean mayStay) {
        fate.offer(Arrays.stream(Fate.values())
                .filter(one -> mayStay || one != Fate.STAYS)
                .map(one -> new ChoiceKeys.Choice<>(one.ordinal() + 1, one, PartingWords.fate(messages, one)))
                .toList());
    }

    void leads(ShelfForm form) {
        form.leads(fate, Reason.DATA_KEPT, Reason.DATA_STAYS).leads(words, Reason.DATA_HOW_MISSING);
    }

    Optional<DataOnIt> read(ShelfForm form) {
        var chosen = fate.value();
        if (chosen.isEmpty()) {
            form.choose(messages.text("gone.data"), fate);
        }
        return chosen.map(one -> new DataOnIt(one, one.isGone() ? words.getText() : ""));
    }
}
