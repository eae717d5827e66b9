package dk.holdt.ui.setup;

import dk.holdt.domain.promise.ShortDayPreset;
import dk.holdt.words.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The holidays of the country, each to be kept or not, and the days on which the shop may close early.
final class HolidayBoxes extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SetUpForms model;
    private final Messages messages;
    private final Runnable changed;

    HolidayBoxes(SetUpForms model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.changed = changed;
        getStyleClass().add("gap");
    }

    HolidayBoxes on(SetUpPage page) {
        getChildren().setAll(title(messages.text("setup.holidays.title")), holidays());
        var shortDays = model.profile().shortDays();
        if (!shortDays.isEmpty()) {
            var lines = new FlowPane();
            lines.getStyleClass().add("gap-wide");
            shortDays.forEach(day -> lines.getChildren().add(shortDay(page, day)));
            getChildren().addAll(title(messages.text("setup.holidays.short")), lines);
        }
        return this;
    }

    private FlowPane holidays() {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("gap-wide");
        for (var holiday : model.holidays()) {
            var box = box(holiday.id(), holiday.name().in(messages.language()));
            box.setSelected(model.hours().isClosedOn(holiday));
            box.selectedProperty().subscribe(on -> {
                model.hours().closeOn(holiday, on);
                changed.run();
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node shortDay(SetUpPage page, ShortDayPreset day) {
        var form = model.hours().shortDays();
        var box = box(day.id(), day.name().in(messages.language()));
        var closes = new TextField();
        closes.setId(ShortDayForm.fieldOf(day));
        closes.setPrefColumnCount(4);
        closes.setAccessibleText(
                messages.text("setup.holidays.closes", day.name().in(messages.language())));
        page.tie(closes.textProperty(), form.closing(day));
        closes.textProperty().subscribe(changed);
        box.setSelected(form.isShort(day));
        box.selectedProperty().subscribe(on -> {
            form.shorten(day, on);
            closes.setDisable(!on);
            changed.run();
        });
        page.register(closes, words -> {
            closes.pseudoClassStateChanged(WRONG, !words.isEmpty());
            closes.setAccessibleHelp(words);
        });
        var line = new HBox(box, closes);
        line.getStyleClass().addAll("gap", "middle");
        return line;
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        return title;
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id.replace('.', '-'));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
