package dk.holdt.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The picture of what "24 hours" means: the days with their open hours filled, when the device was handed in, and
/// where each way of counting ends.
///
/// Nothing in it is coloured that is not also a shape and a word.
public final class DayBar extends Region {

    /// A stretch in which the shop is open.
    public record Span(Instant from, Instant to) {
        public Span {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("open from " + from + " to " + to + " is no stretch of time");
            }
        }
    }

    public enum Kind {
        HAND_IN,
        DUE,
        NOW
    }

    /// A moment on the bar.
    public record Mark(Instant at, Kind kind, String label) {
        public Mark {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(label, "label");
        }
    }

    /// What is drawn: whole days from the first to the last, both drawn to their end.
    ///
    /// @param spoken the same in one sentence, for screen readers
    public record Picture(
            LocalDate first, LocalDate last, ZoneId zone, List<Span> open, List<Mark> marks, String spoken) {
        public Picture {
            open = List.copyOf(open);
            marks = List.copyOf(marks);
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(spoken, "spoken");
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the last day " + last + " lies before the first " + first);
            }
        }

        List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).toList();
        }

        /// Where an instant lies on the bar, 0 to 1; the night of a clock change is an hour shorter or longer.
        double place(Instant at) {
            var from = startOf(first).toEpochMilli();
            var to = startOf(last.plusDays(1)).toEpochMilli();
            return Math.clamp((at.toEpochMilli() - from) / (double) (to - from), 0, 1);
        }

        Instant startOf(LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    private static final double NAMES_EM = 1.5;
    private static final double STRIP_EM = 1.5;
    private static final double LABEL_EM = 1.6;
    private static final double SYMBOL_EM = 0.8;

    private final Function<LocalDate, String> dayWords;
    private final Label ruler = new Label();
    private List<DayBarParts.Day> days = List.of();
    private List<DayBarParts.Open> open = List.of();
    private List<DayBarParts.Flag> flags = List.of();

    /// @param dayWords a day as it stands above the bar, short: "Sat 28"
    public DayBar(Function<LocalDate, String> dayWords) {
        this.dayWords = Objects.requireNonNull(dayWords, "dayWords");
        ruler.setVisible(false);
        getStyleClass().add("day-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(ruler);
    }

    public void show(Picture picture) {
        days = picture.days().stream()
                .map(day -> new DayBarParts.Day(
                        dayWords.apply(day),
                        picture.place(picture.startOf(day)),
                        picture.place(picture.startOf(day.plusDays(1)))))
                .toList();
        open = picture.open().stream()
                .map(span -> new DayBarParts.Open(picture.place(span.from()), picture.place(span.to())))
                .filter(span -> span.to() > span.from())
                .toList();
        flags = picture.marks().stream()
                .map(mark -> new DayBarParts.Flag(mark, picture.place(mark.at())))
                .toList();
        getChildren().setAll(ruler);
        days.forEach(day -> getChildren().addAll(day.box(), day.name()));
        open.forEach(span -> getChildren().add(span.box()));
        flags.forEach(flag -> getChildren().add(flag.line()));
        flags.forEach(flag -> getChildren().addAll(flag.symbol(), flag.label()));
        setAccessibleText(picture.spoken());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = flags.isEmpty()
                ? 0
                : labelRows(width < 0 ? prefWidth(-1) : width).size();
        return em() * (NAMES_EM + STRIP_EM + SYMBOL_EM + LABEL_EM * rows);
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        var top = NAMES_EM * em;
        var strip = STRIP_EM * em;
        DayBarParts.layNames(days, getWidth(), top);
        days.forEach(day -> stretch(day.box(), day.from(), day.to(), top, strip));
        open.forEach(span -> stretch(span.box(), span.from(), span.to(), top, strip));
        var rows = labelRows(getWidth());
        for (var row = 0; row < rows.size(); row++) {
            for (var flag : rows.get(row)) {
                var under = top + strip + SYMBOL_EM * em;
                flag.layOut(getWidth(), top, under, under + LABEL_EM * row * em, em);
            }
        }
    }

    private void stretch(Region box, double from, double to, double top, double height) {
        var left = snapPositionX(from * getWidth());
        box.resizeRelocate(left, top, snapPositionX(to * getWidth()) - left, height);
    }

    /// Labels that would lie over each other go one line further down.
    private List<List<DayBarParts.Flag>> labelRows(double width) {
        var rows = new ArrayList<List<DayBarParts.Flag>>();
        for (var flag : flags) {
            rows.stream()
                    .filter(row -> row.stream().noneMatch(other -> other.overlaps(flag, width, em())))
                    .findFirst()
                    .orElseGet(() -> {
                        rows.add(new ArrayList<>());
                        return rows.getLast();
                    })
                    .add(flag);
        }
        return rows;
    }

    private double em() {
        return ruler.getFont().getSize();
    }
}
