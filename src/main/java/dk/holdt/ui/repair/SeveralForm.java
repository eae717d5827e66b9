package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The body of a sheet for several repairs: what is to be done, under it the repairs, and above it, once it was tried,
/// on which of them it was not done and why.
final class SeveralForm extends VBox implements OfOneCustomer {

    private final SeveralViewModel model;
    private final Messages messages;
    private final Node input;
    private final SheetForm form;
    private final Label none = Lines.text("", "strong");
    private final VBox repairs = new VBox();

    /// @param onSave what the button does
    SeveralForm(SeveralViewModel model, Messages messages, String saveWords, Node input, Consumer<SheetForm> onSave) {
        this.model = model;
        this.messages = messages;
        this.input = input;
        this.form = new SheetForm(messages, onSave, saveWords);
        repairs.setId("several");
        repairs.getStyleClass().add("gap");
        getChildren().setAll(form);
        model.resultProperty().subscribe(result -> result.ifPresent(this::tell));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(input);
            }
        });
    }

    void fill(FormField field) {
        form.fill(field, none, repairs);
        offers("");
    }

    /// @param instead said where there is nothing to save; empty where there is
    void offers(String instead) {
        none.setText(instead);
        Lines.show(none, !instead.isEmpty());
        Lines.show(form.saveButton(), instead.isEmpty());
    }

    @Override
    public boolean namesCustomer() {
        return true;
    }

    @Override
    public Optional<Object> whose() {
        return Optional.empty();
    }

    void finish() {
        form.finish();
    }

    /// Shows the repairs, each with what is said about it.
    ///
    /// @param again also when this changes
    void lines(ObservableValue<?> again, Function<Dossier, String> about) {
        Runnable show = () -> repairs.getChildren()
                .setAll(model.repairsProperty().get().stream()
                        .map(dossier -> line(dossier, about.apply(dossier)))
                        .toList());
        model.repairsProperty().subscribe(show);
        again.subscribe(show);
    }

    private static Node line(Dossier dossier, String about) {
        var device = TypedText.shownInOneLine(dossier.device().name());
        var customer = TypedText.shownInOneLine(dossier.customer().name());
        return new VBox(
                Lines.text(dossier.number().digits() + "  " + customer, "strong"),
                Lines.text(device + " · " + about, "quiet"));
    }

    /// One line for each reason, with the numbers of those it holds for.
    private void tell(Several several) {
        var reasons = new LinkedHashMap<Refusal, List<RepairNumber>>();
        several.refused()
                .forEach((number, why) -> why.forEach(one ->
                        reasons.computeIfAbsent(one, _ -> new ArrayList<>()).add(number)));
        var title = messages.text("sv.partly", several.done().size());
        form.say(
                title,
                reasons.entrySet().stream()
                        .map(one -> messages.text(
                                "sv.why",
                                one.getValue().stream()
                                        .map(RepairNumber::digits)
                                        .collect(Collectors.joining(", ")),
                                RefusalWords.of(messages, one.getKey())))
                        .toList(),
                form.saveButton());
    }
}
