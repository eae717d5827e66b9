package dk.holdt.ui.repair;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.DayBar;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.WhatWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was promised, word for word, how it stands now, and every promise before it with how it ended.
final class PromiseBox extends VBox {

    /// A mark of now so soon after the hand-in would lie on top of it.
    private static final Duration TOO_NEAR = Duration.ofHours(1);

    private static final Duration LONGEST_PICTURE = Duration.ofDays(42);

    /// So wide that words and mark wrap only where there is no room.
    private static final double ONE_LINE = 2_000;

    private final Messages messages;
    private final ZoneId zone;
    private final DateWords dates;
    private final PromiseStory story;
    private final Button newTime;
    private final DayBar line;

    PromiseBox(Messages messages, ZoneId zone, Runnable onNewTime) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
        this.story = new PromiseStory(messages, zone);
        this.newTime = new Button(messages.text("re.newtime") + "  " + Command.NEW_TIME.keyText());
        newTime.setId("new-time");
        newTime.setMinWidth(Region.USE_PREF_SIZE);
        newTime.setOnAction(_ -> onNewTime.run());
        this.line = new DayBar(day -> dates.shortDay(day, day));
        getStyleClass().add("promise-box");
        setId("promises");
    }

    void show(RepairPage page) {
        getChildren().clear();
        newTime.setDisable(page.ofTheWork().isEmpty());
        if (page.open().isEmpty()) {
            getChildren().add(head(new FlowPane(Lines.text(messages.text("re.promise.none"), "quiet"))));
        } else {
            page.open().forEach(standing -> open(page, standing));
        }
        if (!page.dossier().book().promises().isEmpty()) {
            line.show(picture(page));
            getChildren().add(line);
        }
        earlier(page);
    }

    private void open(RepairPage page, PromiseStanding standing) {
        var promise = standing.promise();
        var mark = story.standing(standing, page.readAt());
        var title = new FlowPane(
                Lines.text(story.title(promise, page.readAt()), "strong"),
                new StandingMark(mark.shape(), mark.words()));
        title.getStyleClass().add("gap");
        title.setPrefWrapLength(ONE_LINE);
        getChildren().add(standing == headed(page) ? head(title) : title);
        var sentence = Lines.text(messages.text("re.quote", promise.words().sentence()), "promise-quote");
        sentence.setId("promise-" + promise.seq());
        getChildren().add(sentence);
        if (promise.what() == What.CALL) {
            getChildren().add(Lines.text(story.about(page, promise)));
        }
        var tried = story.tried(standing, page.readAt());
        if (!tried.isEmpty()) {
            var words = Lines.text(tried);
            words.setId("tried-" + promise.seq());
            getChildren().add(words);
        }
        getChildren().add(Lines.text(story.given(page, promise), "quiet"));
    }

    /// A call has no new time, so the button stands beside the first promise of the work.
    private static PromiseStanding headed(RepairPage page) {
        return page.ofTheWork().stream().findFirst().orElse(page.open().getFirst());
    }

    /// The button goes on in the next line where there is no room beside a long standing.
    private FlowPane head(FlowPane title) {
        title.getChildren().add(newTime);
        return title;
    }

    private void earlier(RepairPage page) {
        var book = page.dossier().book();
        for (var promise : book.promises().reversed()) {
            book.endOf(promise).ifPresent(end -> {
                var mark = story.ended(book, promise, end, page.readAt());
                var words = Lines.text(story.earlier(promise, page.readAt()), "quiet");
                words.setMaxWidth(Region.USE_PREF_SIZE);
                var row = new FlowPane(words, new StandingMark(mark.shape(), mark.words()));
                row.getStyleClass().add("gap");
                row.setPrefWrapLength(ONE_LINE);
                getChildren().add(row);
            });
        }
    }

    private DayBar.Picture picture(RepairPage page) {
        var book = page.dossier().book();
        var marks = new ArrayList<DayBar.Mark>();
        var received = page.dossier().repair().received().at();
        marks.add(new DayBar.Mark(received, DayBar.Kind.HAND_IN, messages.text("re.line.in", dates.time(received))));
        book.promises().stream()
                .filter(promise -> !isOwedStill(book, promise))
                .forEach(promise -> marks.add(mark(book, promise)));
        var last = marks.stream()
                .map(DayBar.Mark::at)
                .reduce(page.readAt(), (one, other) -> one.isAfter(other) ? one : other);
        if (page.readAt().isAfter(received.plus(TOO_NEAR))) {
            marks.add(new DayBar.Mark(
                    page.readAt(), DayBar.Kind.NOW, messages.text("pk.now", dates.time(page.readAt()))));
        }
        var earliest = last.minus(LONGEST_PICTURE);
        var first = received.isBefore(earliest) ? earliest : received;
        var open = page.opening().stream()
                .map(span -> new DayBar.Span(span.opensAt(), span.closesAt()))
                .toList();
        var spoken = marks.stream().map(DayBar.Mark::label).collect(Collectors.joining(", "));
        return new DayBar.Picture(day(first), day(last), zone, open, marks, spoken);
    }

    /// What was given on or given again is owed at the same time, and has its mark there.
    private static boolean isOwedStill(PromiseBook book, Promise ended) {
        return book.open().stream()
                .anyMatch(open -> open.id() != ended.id()
                        && open.what() == ended.what()
                        && open.dueAt().equals(ended.dueAt()));
    }

    private DayBar.Mark mark(PromiseBook book, Promise promise) {
        var due = dates.lastMinute(promise.dueAt());
        var what = new WhatWords(messages.language()).of(promise.what());
        var open = book.endOf(promise).isEmpty();
        return new DayBar.Mark(
                due,
                DayBar.Kind.DUE,
                open ? what + " " + dates.time(due) : messages.text("re.line.ended", what, dates.time(due)));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
