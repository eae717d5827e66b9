package dk.holdt.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The pieces a day bar is put together from; places run from 0 at its left end to 1 at its right.
final class DayBarParts {

    private DayBarParts() {}

    record Day(Region box, Label name, double from, double to) {
        Day(String name, double from, double to) {
            this(region("day-bar-day"), named(name, "day-bar-name"), from, to);
        }
    }

    record Open(Region box, double from, double to) {
        Open(double from, double to) {
            this(region("day-bar-open"), from, to);
        }
    }

    record Flag(Region line, SVGPath symbol, Label label, double at) {
        Flag(DayBar.Mark mark, double at) {
            this(region("day-bar-line"), symbolOf(mark.kind()), named(mark.label(), "day-bar-label"), at);
        }

        boolean overlaps(Flag other, double width, double em) {
            var gap = em;
            return left(width) < other.left(width) + other.wide(width) + gap
                    && other.left(width) < left(width) + wide(width) + gap;
        }

        /// @param under where the first line of labels begins; the line ends there, so that it crosses no label
        void layOut(double width, double top, double under, double labelTop, double em) {
            var x = Math.clamp(at * width, 1, Math.max(1, width - 1));
            var scale = em / 14;
            symbol.setScaleX(scale);
            symbol.setScaleY(scale);
            var bounds = symbol.getLayoutBounds();
            symbol.relocate(x - bounds.getWidth() / 2, under - 0.45 * em - bounds.getHeight() / 2);
            line.resizeRelocate(Math.round(x) - 1.0, top - 0.15 * em, 2, under - top - 0.5 * em);
            label.resizeRelocate(left(width), labelTop, wide(width), label.prefHeight(-1));
        }

        private double wide(double width) {
            return Math.min(label.prefWidth(-1), width);
        }

        private double left(double width) {
            return Math.clamp(at * width - wide(width) / 2, 0, Math.max(0, width - wide(width)));
        }
    }

    /// Names stand over their days; where days are too narrow for all, every second or third has one, and the last none
    /// that would run out at the end.
    static void layNames(List<Day> days, double width, double height) {
        var each = 1;
        for (var day : days) {
            var room = (day.to() - day.from()) * width;
            each = Math.max(each, (int) Math.ceil(day.name().prefWidth(-1) / Math.max(1, room)));
        }
        for (var number = 0; number < days.size(); number++) {
            var day = days.get(number);
            var wide = day.name().prefWidth(-1);
            var fits = number == 0 || day.from() * width + wide <= width + 1;
            day.name().setVisible(number % each == 0 && fits);
            day.name().resizeRelocate(day.from() * width, 0, wide, height);
        }
    }

    private static SVGPath symbolOf(DayBar.Kind kind) {
        var path = new SVGPath();
        path.setContent(
                switch (kind) {
                    case HAND_IN -> "M5 0A5 5 0 1 0 5 10A5 5 0 1 0 5 0Z";
                    case DUE -> "M6 0L12 10L0 10Z";
                    case NOW -> "M0 0L12 0L6 10Z";
                });
        path.getStyleClass().add("day-bar-symbol");
        return path;
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Label named(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
