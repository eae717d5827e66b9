package dk.holdt.ui.setup;

import dk.holdt.domain.promise.Opening;
import dk.holdt.ui.setup.DaysText.Days;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The shop's own days, a line each, with how a line was read under it. A new line comes with the first letter.
final class OtherDayLines extends VBox {

    /// Any year that has a 29 February.
    private static final int A_LEAP_YEAR = 2028;

    private final OtherDays others;
    private final Messages messages;
    private final DateWords dates;
    private final Function<List<Opening>, String> wordHours;
    private final Runnable changed;
    private final GridPane table = new GridPane();
    private int drawn;

    OtherDayLines(OtherDays others, Messages messages, Function<List<Opening>, String> wordHours, Runnable changed) {
        this.others = others;
        this.messages = messages;
        this.dates = new DateWords(messages.language(), ZoneOffset.UTC);
        this.wordHours = wordHours;
        this.changed = changed;
        var title = new Label(messages.text("setup.days.title"));
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        table.getStyleClass().add("lines");
        table.addRow(
                0,
                SetUpPage.quiet(messages.text("setup.days.days")),
                SetUpPage.quiet(messages.text("setup.days.hours")),
                SetUpPage.quiet(messages.text("setup.days.name")));
        getStyleClass().add("gap");
        getChildren().setAll(title, SetUpPage.quiet(messages.text("setup.days.hint")), table);
    }

    OtherDayLines on(SetUpPage page) {
        others.lines().forEach(line -> draw(page, line));
        ListChangeListener<OtherDay> more = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(line -> draw(page, line));
            }
        };
        others.lines().addListener(more);
        page.until(() -> others.lines().removeListener(more));
        return this;
    }

    private void draw(SetUpPage page, OtherDay line) {
        drawn++;
        var days = field(page, line.field(), "setup.days.days", line.days());
        days.setPromptText(drawn == 1 ? messages.text("setup.days.example") : "");
        var hours = field(page, line.field() + "-hours", "setup.days.hours", line.hours());
        hours.setPromptText(messages.text("setup.hours.closed"));
        var name = field(page, line.field() + "-name", "setup.days.name", line.name());
        GridPane.setHgrow(name, Priority.ALWAYS);
        var echo = new Label();
        echo.setWrapText(true);
        Runnable read = () -> {
            HoursPage.say(days, echo, "");
            echo.setText(word(line));
            echo.setManaged(!echo.getText().isEmpty());
            changed.run();
        };
        page.until(line.days().subscribe(read));
        page.until(line.hours().subscribe(read));
        page.register(days, words -> {
            HoursPage.say(days, echo, words);
            echo.setText(words.isEmpty() ? word(line) : words);
            echo.setManaged(!echo.getText().isEmpty());
        });
        table.addRow(2 * drawn - 1, days, hours, name);
        table.add(echo, 0, 2 * drawn, 3, 1);
        read.run();
    }

    private TextField field(SetUpPage page, String id, String label, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.text(label));
        page.tie(field.textProperty(), text);
        return field;
    }

    private String word(OtherDay line) {
        if (line.isBlank() || line.problem().isPresent()) {
            return "";
        }
        var days = DaysText.read(line.days().get()).orElseThrow();
        var hours = wordHours.apply(HoursText.read(line.hours().get()).orElseThrow());
        return switch (days) {
            case Days.Yearly(var first, var last) ->
                messages.text("setup.days.everyyear", span(dayOfMonth(first), dayOfMonth(last)), hours);
            case Days.Once(var first, var last) ->
                messages.text("setup.days.once", span(dates.day(first), dates.day(last)), hours);
        };
    }

    private String dayOfMonth(MonthDay day) {
        return dates.dayOfMonth(LocalDate.of(A_LEAP_YEAR, day.getMonth(), day.getDayOfMonth()));
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }
}
