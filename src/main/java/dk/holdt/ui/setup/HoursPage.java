package dk.holdt.ui.setup;

import dk.holdt.domain.promise.Opening;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Page 4: the week, one field a day with how it was read beside it, and the days on which it does not hold.
final class HoursPage {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    private final SetUpViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Runnable changed;

    /// @param changed after each letter and each switch: the example is counted anew
    HoursPage(SetUpViewModel model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.dates =
                new DateWords(messages.language(), model.countryProperty().get().zone());
        this.changed = changed;
    }

    SetUpPage build(Runnable next, Node example) {
        var page = new SetUpPage(messages.text("setup.hours.title"))
                .add(SetUpPage.quiet(messages.text("setup.hours.hint")));
        var week = new GridPane();
        week.getStyleClass().addAll("lines", "week");
        for (var day : DayOfWeek.values()) {
            line(page, week, day);
        }
        var asMonday = new Button(messages.text("setup.hours.asmonday"));
        asMonday.setId("as-monday");
        asMonday.setFocusTraversable(false);
        asMonday.setMinWidth(Region.USE_PREF_SIZE);
        asMonday.setOnAction(_ -> model.hours().weekdaysAsMonday());

        var closed = new Label(messages.text("setup.holidays.title"));
        closed.getStyleClass().add("field-label");
        closed.setWrapText(true);
        var boxes = switches();
        if (boxes.isEmpty()) {
            EnterMovesOn.ends(page.field(HoursForm.fieldOf(DayOfWeek.SUNDAY)).node(), next);
        } else {
            EnterMovesOn.ends(boxes.getLast(), next);
        }
        var holidays = new FlowPane();
        holidays.getStyleClass().add("gap-wide");
        holidays.getChildren().setAll(boxes);
        return page.add(week).add(asMonday).add(closed).add(holidays).add(example);
    }

    private void line(SetUpPage page, GridPane week, DayOfWeek day) {
        var name = new Label(weekday(day));
        name.getStyleClass().add("field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);

        var hours = new TextField();
        hours.setId(HoursForm.fieldOf(day));
        hours.textProperty().bindBidirectional(model.hours().day(day));
        name.setLabelFor(hours);

        var echo = new Label();
        echo.setWrapText(true);
        GridPane.setHgrow(echo, Priority.ALWAYS);
        hours.textProperty().subscribe(typed -> {
            say(hours, echo, "");
            HoursText.read(typed).ifPresent(read -> echo.setText(wordHours(read)));
            changed.run();
        });
        page.register(hours, words -> {
            say(hours, echo, words);
            if (words.isEmpty()) {
                HoursText.read(hours.getText()).ifPresent(read -> echo.setText(wordHours(read)));
            }
        });
        week.addRow(day.ordinal(), name, hours, echo);
    }

    private static void say(TextField hours, Label echo, String error) {
        echo.setText(error);
        echo.getStyleClass().setAll("label", error.isEmpty() ? "field-hint" : "field-error");
        hours.pseudoClassStateChanged(WRONG, !error.isEmpty());
        hours.setAccessibleHelp(error);
    }

    private List<CheckBox> switches() {
        var profile = model.profile();
        var boxes = new ArrayList<CheckBox>();
        for (var holiday : profile.switches()) {
            var box = box(holiday.id(), holiday.name().in(messages.language()));
            box.setSelected(model.hours().isClosedOn(holiday));
            box.selectedProperty().subscribe(on -> {
                model.hours().closeOn(holiday, on);
                changed.run();
            });
            boxes.add(box);
        }
        for (var day : profile.shortDays()) {
            day.usualClosing().ifPresent(closes -> {
                var words =
                        messages.text("setup.holidays.short", day.name().in(messages.language()), dates.time(closes));
                var box = box(day.id(), words);
                box.setSelected(model.hours().isShort(day));
                box.selectedProperty().subscribe(on -> {
                    model.hours().shorten(day, on);
                    changed.run();
                });
                boxes.add(box);
            });
        }
        return boxes;
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id.replace('.', '-'));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private String wordHours(List<Opening> read) {
        return read.isEmpty()
                ? messages.text("setup.hours.closed")
                : messages.text(
                        "setup.hours.open",
                        read.stream()
                                .map(opening -> dates.time(opening.opens()) + "–" + dates.time(opening.closes()))
                                .collect(Collectors.joining(", ")));
    }

    String weekday(DayOfWeek day) {
        var name = dates.weekday(A_MONDAY.plusDays(day.ordinal()));
        return name.substring(0, 1).toUpperCase(messages.language().locale()) + name.substring(1);
    }
}
