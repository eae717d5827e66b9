package dk.holdt.ui.kit;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.PromisedLoad;
import dk.holdt.domain.promise.What;
import dk.holdt.words.BasisWords;
import dk.holdt.words.ClosedDayWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.WhatWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Every way to promise side by side with the time it ends at, their picture, a day and time of one's own, and once one
/// is taken the sentence that is read aloud.
public final class PromisePicker extends VBox {

    /// Beyond this the picture would have days too narrow to read.
    private static final int DAYS_IN_PICTURE = 14;

    private final PromiseChoosing choosing;
    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;
    private final ChoiceKeys<PromiseOffers.Way> keys;
    private final DateTimeField own;
    private final FormField ownField;
    private final DayBar bar;
    private final Label closed = new Label();
    private final Label load = new Label();
    private final Label sentence = new Label();

    /// @param name what is promised here, for screen readers
    /// @param now this moment, for days typed without a year
    public PromisePicker(String name, PromiseChoosing choosing, Messages messages, ZoneId zone, Supplier<Instant> now) {
        this.choosing = choosing;
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
        this.keys = new ChoiceKeys<>(name, Orientation.VERTICAL);
        this.own = new DateTimeField(
                () -> LocalDateTime.ofInstant(now.get(), zone),
                typed -> dates.moment(typed.atZone(zone).toInstant()));
        this.ownField = new FormField(Lines.capital(messages.text("pk.own")), own).hint(messages.text("pk.own.hint"));
        this.bar = new DayBar(day -> dates.shortDay(day, day));
        keys.setId("ways");
        own.input().setId("own-time");
        own.input().setAccessibleText(messages.text("pk.own"));
        closed.setId("closed-days");
        closed.getStyleClass().add("quiet");
        closed.setWrapText(true);
        closed.setMinHeight(USE_PREF_SIZE);
        show(closed, false);
        load.setId("load");
        load.getStyleClass().add("quiet");
        load.setWrapText(true);
        load.setMinHeight(USE_PREF_SIZE);
        show(load, false);
        sentence.setId("sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("promise-picker", "gap");
        getChildren().setAll(keys, ownField, bar, load, closed, sentence);
        show(ownField, false);
        listen();
    }

    /// For a screen that shows the sentence in a place of its own, so that it does not stand there twice.
    public PromisePicker sentenceShownElsewhere() {
        getChildren().remove(sentence);
        return this;
    }

    /// Where the focus goes when no promise is chosen.
    public Node field() {
        return keys;
    }

    private void listen() {
        choosing.waysProperty().subscribe(ways -> ways.ifPresent(this::offer));
        choosing.takenProperty().subscribe(taken -> {
            if (taken.isEmpty()) {
                keys.valueProperty().set(null);
            }
        });
        keys.valueProperty().subscribe(way -> {
            show(ownField, way != null && way.term().isEmpty());
            if (way != null) {
                choosing.take(way);
                choosing.typed(own.momentProperty().get());
            }
        });
        own.momentProperty().subscribe(choosing::typed);
        choosing.offerProperty().subscribe(this::say);
    }

    private void say(Optional<PromiseOffer> offer) {
        var typedPast = offer.isEmpty()
                && ownField.isVisible()
                && own.momentProperty().get().isPresent();
        sentence.setText(offer.map(one -> one.words().sentence()).orElse(""));
        show(sentence, offer.isPresent());
        ownField.error(typedPast ? messages.text("no.promise.past") : "");
        choosing.waysProperty().get().ifPresent(ways -> closedUntil(offer, ways));
    }

    private void offer(PromiseOffers.Ways ways) {
        keys.offer(
                ways.ways().stream().map(way -> choice(way, ways.receivedAt())).toList());
        var ending = ways.ways().stream().filter(way -> way.dueAt().isPresent()).toList();
        closedUntil(choosing.offer(), ways);
        tell(ways.load().filter(one -> !one.isNone()));
        show(bar, !ending.isEmpty());
        if (!ending.isEmpty()) {
            bar.show(picture(ways, ending));
        }
    }

    /// Names the days that are passed over: by the promise taken, and before one is taken by any way that is pictured.
    private void closedUntil(Optional<PromiseOffer> offer, PromiseOffers.Ways ways) {
        var pictured = ways.receivedAt().plus(DAYS_IN_PICTURE, ChronoUnit.DAYS);
        var last = offer.map(PromiseOffer::dueAt)
                .or(() -> ways.ways().stream()
                        .flatMap(way -> way.dueAt().stream())
                        .filter(due -> due.isBefore(pictured))
                        .max(Instant::compareTo))
                .map(due -> LocalDate.ofInstant(due.minusNanos(1), zone));
        var passed = ways.closed().stream()
                .filter(day -> last.isPresent() && !day.date().isAfter(last.get()))
                .toList();
        var words = new ClosedDayWords(messages.language(), zone);
        closed.setText(String.join("\n", words.of(passed, LocalDate.ofInstant(ways.receivedAt(), zone))));
        show(closed, !passed.isEmpty());
    }

    /// How much is promised already: for whoever does not know the bench.
    private void tell(Optional<PromisedLoad> promised) {
        load.setText(promised.map(one ->
                        messages.text("pk.load", one.today(), dates.weekday(one.nextDay()), one.next(), one.late()))
                .orElse(""));
        show(load, promised.isPresent());
    }

    private ChoiceKeys.Choice<PromiseOffers.Way> choice(PromiseOffers.Way way, Instant receivedAt) {
        var what = Lines.capital(new WhatWords(messages.language()).of(way.what()));
        var today = LocalDate.ofInstant(receivedAt, zone);
        var how = way.beforeWeClose()
                ? messages.text("pk.before")
                : way.term()
                        .map(new BasisWords(messages.language())::label)
                        .orElseGet(() -> small(messages.text("pk.own")));
        var closed = way.whenClosed()
                .map(at -> "\n"
                        + messages.text(
                                way.what() == What.READY ? "pk.closed" : "pk.closed.answer",
                                dates.shortMoment(at, today)))
                .orElse("");
        var ends = way.dueAt()
                .map(dates::lastMinute)
                .map(at -> dates.shortMoment(at, today))
                .orElse("");
        return new ChoiceKeys.Choice<>(way.key(), way, what + ": " + how + closed, ends);
    }

    private DayBar.Picture picture(PromiseOffers.Ways ways, List<PromiseOffers.Way> ending) {
        var first = LocalDate.ofInstant(ways.receivedAt(), zone);
        var furthest = first.plusDays(DAYS_IN_PICTURE);
        var marks = new ArrayList<DayBar.Mark>();
        marks.add(new DayBar.Mark(
                ways.receivedAt(), DayBar.Kind.HAND_IN, messages.text("pk.now", dates.time(ways.receivedAt()))));
        var last = first.plusDays(1);
        for (var way : ending) {
            var due = dates.lastMinute(way.dueAt().orElseThrow());
            var day = LocalDate.ofInstant(due, zone);
            if (!day.isAfter(furthest)) {
                last = day.isAfter(last) ? day : last;
                marks.add(new DayBar.Mark(due, DayBar.Kind.DUE, way.key() + " " + dates.shortMoment(due, first)));
            }
        }
        var spoken = ending.stream()
                .map(way -> choice(way, ways.receivedAt()))
                .map(choice -> choice.words().replace("\n", ", ") + ": " + choice.detail())
                .collect(Collectors.joining(". "));
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        var open = ways.open().stream()
                .filter(span -> span.opensAt().isBefore(end))
                .map(span -> new DayBar.Span(span.opensAt(), span.closesAt()))
                .toList();
        return new DayBar.Picture(first, last, zone, open, marks, spoken);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
