package dk.holdt.ui.find;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.FoundPast;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import dk.holdt.words.StageWords;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One repair in two lines: number, customer and stage above, device and fault below; where a customer may read along,
/// number, device and stage above, and an initial below.
final class FoundCell extends ListCell<FoundLine> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)");

    private final Messages messages;
    private final DateWords dates;
    private final Supplier<LocalDate> today;
    private final Supplier<Names> names;
    private final Label heading = label("found-heading");
    private final Label number = label("found-number");
    private final Label customer = label("found-customer");
    private final Label stage = label("found-stage");
    private final Label device = label("found-device");
    private final Label received = label("found-received");
    private final Label doing = label("found-customer");
    private final Label key = label("found-received");
    private final HBox toDo = new HBox(doing, key);
    private final VBox repair;

    /// @param names how the customers are named
    FoundCell(Messages messages, DateWords dates, Supplier<LocalDate> today, Supplier<Names> names) {
        this.names = names;
        this.messages = messages;
        this.dates = dates;
        this.today = today;
        HBox.setHgrow(customer, Priority.ALWAYS);
        HBox.setHgrow(device, Priority.ALWAYS);
        customer.setMaxWidth(Double.MAX_VALUE);
        device.setMaxWidth(Double.MAX_VALUE);
        stage.setMinWidth(USE_PREF_SIZE);
        received.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(doing, Priority.ALWAYS);
        doing.setMaxWidth(Double.MAX_VALUE);
        key.setMinWidth(USE_PREF_SIZE);
        toDo.getStyleClass().add("found-row");
        var upper = new HBox(number, customer, stage);
        var lower = new HBox(device, received);
        upper.getStyleClass().add("found-row");
        lower.getStyleClass().add("found-row");
        repair = new VBox(upper, lower);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
    }

    @Override
    protected void updateItem(FoundLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        getStyleClass().remove("found-heading-cell");
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case FoundLine.Heading(var words) -> head(words);
            case FoundLine.Repair(var found) -> repair(found);
            case FoundLine.Unfinished(var draft) -> unfinished(draft);
            case FoundLine.Who(var one) -> who(one);
            case FoundLine.Do(var act) -> act(act);
            case FoundLine.Past(var past) -> past(past);
        }
    }

    private void head(String words) {
        heading.setText(words);
        setAccessibleText(words);
        getStyleClass().add("found-heading-cell");
        setGraphic(heading);
    }

    private void repair(Found found) {
        var day = dates.shortMoment(found.receivedAt(), today.get());
        var at = StageWords.of(messages, found.stage(), found.ending());
        var stageWords = found.place().isBlank() ? at : messages.text("bd.stage.place", at, found.place());
        number.setText(found.number().digits());
        showNumber(true);
        var named = names.get();
        // by the device and the day whoever asks is told from others of the name
        customer.setText(named.areHidden() ? joined(found.device()) : joined(found.customer(), found.phone()));
        stage.setText(stageWords);
        device.setText(named.areHidden() ? named.of(joined(found.customer())) : joined(found.device(), found.fault()));
        received.setText(day);
        setAccessibleText(messages.text(
                "fi.row", found.number().digits(), customer.getText(), device.getText(), stageWords, day));
        setGraphic(repair);
    }

    private void unfinished(ReadUnfinished.Line line) {
        var draft = line.draft();
        number.setText(line.label().map(RepairNumber::digits).orElse(""));
        showNumber(true);
        customer.setText(joined(draft.customer().map(names.get()::of).orElseGet(() -> messages.text("dr.nameless"))));
        stage.setText(messages.text("fi.unfinished"));
        device.setText(joined(draft.device().orElse("")));
        received.setText(joined(line.startedBy(), dates.shortMoment(draft.startedAt(), today.get())));
        setAccessibleText(
                joined(number.getText(), customer.getText(), device.getText(), stage.getText(), received.getText()));
        setGraphic(repair);
    }

    private void who(Customer one) {
        var named = names.get();
        doing.setText(joined(named.of(one.name()), named.phone(one.phone()), named.ours(one.email())));
        key.setText(messages.text("cu.card"));
        setAccessibleText(doing.getText() + ", " + key.getText());
        setGraphic(toDo);
    }

    /// With its key, so that it is learnt.
    private void act(Act act) {
        doing.setText(Lines.capital(act.words().apply(messages)));
        key.setText(act.command().map(has -> String.join(", ", has.keyTexts())).orElse(""));
        setAccessibleText(key.getText().isEmpty() ? doing.getText() : doing.getText() + ", " + key.getText());
        setGraphic(toDo);
    }

    private void past(FoundPast past) {
        showNumber(false);
        customer.setText(joined(past.brand(), past.category()));
        stage.setText(date(past.date()));
        device.setText(names.get().ours(joined(past.problem())));
        received.setText(joined(past.source(), past.externalId()));
        setAccessibleText(joined(customer.getText(), device.getText(), stage.getText(), received.getText()));
        setGraphic(repair);
    }

    private void showNumber(boolean has) {
        number.setVisible(has);
        number.setManaged(has);
    }

    /// As recorded, and like every other date where it is one.
    private String date(String recorded) {
        return DAY.matcher(recorded).matches() ? dates.tableDate(LocalDate.parse(recorded)) : recorded;
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(TypedText::shownInOneLine)
                .collect(Collectors.joining(" · "));
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
