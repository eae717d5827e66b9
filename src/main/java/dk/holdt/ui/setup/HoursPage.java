package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The week, one field a day with how it was read beside it, and the days on which it does not hold.
final class HoursPage {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    private final SetUpForms model;
    private final Messages messages;
    private final DateWords dates;
    private final Runnable changed;

    /// @param changed after each letter and each switch: the example is counted anew
    HoursPage(SetUpForms model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.dates =
                new DateWords(messages.language(), model.countryProperty().get().zone());
        this.changed = changed;
    }

    /// Enter goes on from Sunday; what lies below, holidays and days of the shop's own, is reached by Tab.
    SetUpPage build(Runnable next, Node example) {
        var page = new SetUpPage(messages.text("setup.hours.title"))
                .add(SetUpPage.quiet(messages.text("setup.hours.hint")));
        var week = new GridPane();
        week.getStyleClass().addAll("lines", "week");
        for (var day : DayOfWeek.values()) {
            line(page, week, day);
        }
        EnterMovesOn.ends(page.field(HoursForm.fieldOf(DayOfWeek.SUNDAY)).node(), next);
        var asMonday = new Button(messages.text("setup.hours.asmonday"));
        asMonday.setId("as-monday");
        asMonday.setFocusTraversable(false);
        asMonday.setMinWidth(Region.USE_PREF_SIZE);
        asMonday.setOnAction(_ -> model.hours().weekdaysAsMonday());
        return page.add(week)
                .add(asMonday)
                .add(example)
                .add(new HolidayBoxes(model, messages, changed).on(page))
                .add(new OtherDayLines(model.hours().others(), messages, this::wordHours, changed).on(page));
    }

    private void line(SetUpPage page, GridPane week, DayOfWeek day) {
        var name = new Label(weekday(day, messages.language()));
        name.getStyleClass().add("field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);

        var hours = new TextField();
        hours.setId(HoursForm.fieldOf(day));
        page.tie(hours.textProperty(), model.hours().day(day));
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

    static void say(TextField field, Label echo, String error) {
        echo.setText(error);
        echo.getStyleClass().setAll("label", error.isEmpty() ? "field-hint" : "field-error");
        field.pseudoClassStateChanged(WRONG, !error.isEmpty());
        field.setAccessibleHelp(error);
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

    static String weekday(DayOfWeek day, Language language) {
        var name = new DateWords(language, ZoneOffset.UTC).weekday(A_MONDAY.plusDays(day.ordinal()));
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }
}
