package dk.holdt.ui.intake;

import dk.holdt.domain.repair.MostImportant;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Block 3: the faults one below another, an empty line always ready, and when the customer needs the device.
final class FaultRows {

    private final IntakeViewModel model;
    private final Messages messages;
    private final EnterPath path;
    private final Runnable toAccessories;
    private final TextField needed = Blocks.text("needed-by", 10);
    private final FormField neededField;
    private final VBox rows = new VBox();
    private final Map<FaultLine, Row> known = new HashMap<>();

    /// @param since beside the words: when it began
    /// @param goes and whether it comes and goes
    /// @param how below them, while it does: how it can be made to happen
    private record Row(HBox view, TextField words, TextField since, CheckBox goes, TextField how, Label error) {}

    FaultRows(IntakeViewModel model, Messages messages, DateWords dates, EnterPath path, Runnable toAccessories) {
        this.model = model;
        this.messages = messages;
        this.path = path;
        this.toAccessories = toAccessories;
        this.neededField = new FormField(messages.text("in.needed"), needed);
        rows.getStyleClass().add("fault-rows");
        needed.setPromptText(messages.text("in.needed.prompt"));
        needed.textProperty().bindBidirectional(model.terms().neededByProperty());
        model.terms()
                .neededDayProperty()
                .subscribe(day -> neededField.hint(day.map(dates::day).orElse("")));
        model.faults().addListener((ListChangeListener<FaultLine>) _ -> rebuild());
        path.from(needed, toAccessories);
        rebuild();
    }

    Node view() {
        var keys = new ChoiceKeys<MostImportant>(messages.text("in.important"), Orientation.HORIZONTAL);
        keys.setId("most-important");
        keys.offer(List.of(
                new ChoiceKeys.Choice<>(1, MostImportant.TIME, messages.text("in.important.time")),
                new ChoiceKeys.Choice<>(2, MostImportant.DATA, messages.text("in.important.data")),
                new ChoiceKeys.Choice<>(3, MostImportant.PRICE, messages.text("in.important.price")),
                new ChoiceKeys.Choice<>(4, MostImportant.NOT_SAID, messages.text("in.important.unsaid"))));
        keys.valueProperty().bindBidirectional(model.terms().mostImportantProperty());
        path.from(keys, toAccessories);
        return Blocks.block(
                3,
                messages.text("in.block.faults"),
                rows,
                Blocks.row(List.of(1, 2), neededField, new FormField(messages.text("in.important"), keys)));
    }

    Node first() {
        return known.get(model.faults().getFirst()).words();
    }

    FormField neededField() {
        return neededField;
    }

    /// @param position from 1
    Node place(int position) {
        return known.get(model.faults()
                        .get(Math.clamp(position, 1, model.faults().size()) - 1))
                .words();
    }

    void error(int position, String words) {
        Blocks.say(
                known.get(model.faults()
                                .get(Math.clamp(position, 1, model.faults().size()) - 1))
                        .error(),
                words);
    }

    void clearErrors() {
        known.values().forEach(row -> Blocks.say(row.error(), ""));
    }

    private void rebuild() {
        var lines = model.faults();
        known.keySet().retainAll(lines);
        var shown = new ArrayList<Node>();
        for (int at = 0; at < lines.size(); at++) {
            var row = known.computeIfAbsent(lines.get(at), this::row);
            name(row, at + 1);
            shown.add(row.view());
            shown.add(row.how());
            shown.add(row.error());
        }
        rows.getChildren().setAll(shown);
    }

    private void name(Row row, int number) {
        ((Label) row.view().getChildren().getFirst()).setText(Integer.toString(number));
        row.words().setId("fault-" + number);
        row.words().setAccessibleText(messages.text("in.fault", number));
        row.words().setPromptText(messages.text(number == 1 ? "in.fault.first" : "in.fault.next"));
        row.since().setId("since-" + number);
        row.goes().setId("goes-" + number);
        row.how().setId("reproduce-" + number);
    }

    private Row row(FaultLine line) {
        var number = new Label();
        number.getStyleClass().add("fault-number");
        var words = new TextField();
        words.textProperty().bindBidirectional(line.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        var since = new TextField();
        since.setPrefColumnCount(11);
        since.setPromptText(messages.text("in.since"));
        since.setAccessibleText(messages.text("in.since"));
        since.textProperty().bindBidirectional(line.sinceProperty());
        Consumer<TextField> on = field -> path.from(field, () -> onFrom(line));
        on.accept(words);
        on.accept(since);
        var goes = new CheckBox(messages.text("in.goes"));
        goes.setMinWidth(Region.USE_PREF_SIZE);
        goes.selectedProperty().bindBidirectional(line.goesProperty());
        var how = how(line);
        on.accept(how);
        var view = new HBox(number, words, since, goes);
        view.getStyleClass().add("fault-row");
        return new Row(view, words, since, goes, how, Blocks.warning("fault-error"));
    }

    /// Reached by Tab, like the box that brings it; whoever ticks that box has it open at once.
    private TextField how(FaultLine line) {
        var how = new TextField();
        how.getStyleClass().add("fault-how");
        how.setPromptText(messages.text("in.goes.how"));
        how.setAccessibleText(messages.text("in.goes.how"));
        how.textProperty().bindBidirectional(line.reproduceProperty());
        line.goesProperty().subscribe(goes -> Lines.show(how, goes));
        return how;
    }

    /// Enter on an empty line: there are no more faults.
    private void onFrom(FaultLine line) {
        if (line.isBlank()) {
            needed.requestFocus();
            return;
        }
        model.addFault();
        var next = model.faults().indexOf(line) + 1;
        if (next < model.faults().size()) {
            known.get(model.faults().get(next)).words().requestFocus();
        } else {
            needed.requestFocus();
        }
    }
}
