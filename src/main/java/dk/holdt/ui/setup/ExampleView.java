package dk.holdt.ui.setup;

import dk.holdt.ui.kit.DayBar;
import dk.holdt.words.BasisWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Both clocks side by side for a device handed in on a Friday: in words, and as a picture.
final class ExampleView extends VBox {

    private final Messages messages;
    private ZoneId zone;

    ExampleView(Messages messages) {
        this.messages = messages;
        getStyleClass().add("box");
        setId("example");
    }

    void show(Optional<Example> example) {
        getChildren().setAll(SetUpPage.quiet(messages.text("setup.example.none")));
        example.ifPresent(this::draw);
    }

    private void draw(Example example) {
        zone = example.zone();
        var dates = new DateWords(messages.language(), zone);
        var title = new Label(messages.text("setup.example.title", dates.moment(example.handedInAt())));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var table = new GridPane();
        table.getStyleClass().add("lines");
        line(table, 0, example.clock(), dates);
        line(table, 1, example.working(), dates);
        getChildren().setAll(title, table, bar(example, dates));
    }

    private void line(GridPane table, int row, Example.Ending ending, DateWords dates) {
        var counted = new Label(label(ending));
        counted.setWrapText(true);
        counted.setMinWidth(120);
        var due = new Label(dates.moment(ending.reckoning().dueAt()));
        due.setId(row == 0 ? "example-clock" : "example-working");
        due.getStyleClass().add("strong");
        due.setMinHeight(USE_PREF_SIZE);
        due.setWrapText(true);
        table.addRow(row, counted, due);
        ending.shutFrom().ifPresent(shut -> {
            var dueDay = ending.reckoning().dueAt().atZone(zone).toLocalDate();
            table.add(SetUpPage.quiet(messages.text("setup.example.shut", dates.moment(shut, dueDay))), 2, row);
        });
    }

    private DayBar bar(Example example, DateWords dates) {
        var bar = new DayBar(day -> dates.shortDay(day, day));
        bar.show(new DayBar.Picture(
                example.firstDay(),
                example.lastDay(),
                example.zone(),
                example.open().stream()
                        .map(open -> new DayBar.Span(open.opensAt(), open.closesAt()))
                        .toList(),
                List.of(
                        new DayBar.Mark(
                                example.handedInAt(),
                                DayBar.Kind.HAND_IN,
                                messages.text("setup.example.in", dates.time(example.handedInAt()))),
                        mark(example.clock(), dates),
                        mark(example.working(), dates)),
                messages.text(
                        "setup.example.spoken",
                        dates.moment(example.handedInAt()),
                        label(example.clock()),
                        dates.moment(example.clock().reckoning().dueAt()),
                        label(example.working()),
                        dates.moment(example.working().reckoning().dueAt()))));
        return bar;
    }

    private DayBar.Mark mark(Example.Ending ending, DateWords dates) {
        var due = ending.reckoning().dueAt();
        return new DayBar.Mark(
                due, DayBar.Kind.DUE, dates.shortMoment(due, due.atZone(zone).toLocalDate()));
    }

    private String label(Example.Ending ending) {
        return new BasisWords(messages.language()).label(ending.reckoning().term());
    }
}
