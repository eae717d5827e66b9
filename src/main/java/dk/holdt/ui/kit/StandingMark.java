package dk.holdt.ui.kit;

import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.Standing;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// How a promise stands, or how it ended: a shape, the words beside it, and only third a colour.
///
/// Shapes are drawn, not letters of a font, so that they look the same on every machine.
public final class StandingMark extends HBox {

    /// The shapes and the style class that colours a mark, a row or a box in the same way.
    public enum Shape {
        NONE("standing-none", ""),
        CLOCK_QUARTER(
                "standing-due-soon",
                "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1ZM8 2.6A5.4 5.4 0 1 1 8 13.4A5.4 5.4 0 1 1 8 2.6Z"
                        + "M8 2.6L8 8L13.4 8A5.4 5.4 0 0 0 8 2.6Z"),
        TRIANGLE(
                "standing-at-risk",
                "M8 1L15.5 15L0.5 15ZM7.1 5.5L7.1 10.5L8.9 10.5L8.9 5.5ZM7.1 11.7L7.1 13.4L8.9 13.4L8.9 11.7Z"),
        HOLLOW_SQUARE("standing-late-told", "M2 2L14 2L14 14L2 14ZM4 4L4 12L12 12L12 4Z"),
        SOLID_SQUARE("standing-late-not-told", "M2 2L14 2L14 14L2 14Z"),
        TWO_BARS("standing-on-hold", "M3 2L6.5 2L6.5 14L3 14ZM9.5 2L13 2L13 14L9.5 14Z"),
        CHECK("standing-kept", "M1.5 8.5L3.4 6.6L6.2 9.4L12.6 3L14.5 4.9L6.2 13.2Z"),
        CROSS("standing-not-kept", "M3.6 2L8 6.4L12.4 2L14 3.6L9.6 8L14 12.4L12.4 14L8 9.6L3.6 14L2 12.4L6.4 8L2 3.6Z");

        private final String styleClass;
        private final String path;

        Shape(String styleClass, String path) {
            this.styleClass = styleClass;
            this.path = path;
        }

        public String styleClass() {
            return styleClass;
        }

        /// The shape of an open promise.
        public static Shape of(Standing standing) {
            return switch (standing) {
                case NONE, ON_TRACK -> NONE;
                case DUE_SOON -> CLOCK_QUARTER;
                case AT_RISK -> TRIANGLE;
                case LATE_TOLD -> HOLLOW_SQUARE;
                case LATE_NOT_TOLD -> SOLID_SQUARE;
            };
        }

        /// The shape of how a chain of promises turned out.
        public static Shape of(PromiseBook.Kind kind) {
            return switch (kind) {
                case KEPT -> CHECK;
                case MISSED -> CROSS;
                case OPEN, RELEASED -> NONE;
            };
        }

        String path() {
            return path;
        }
    }

    private final SVGPath figure = new SVGPath();
    private final StackPane place = new StackPane(figure);
    private final Label words = new Label();
    private Shape shape = Shape.NONE;

    public StandingMark() {
        figure.getStyleClass().add("standing-shape");
        figure.setFillRule(FillRule.EVEN_ODD);
        place.getStyleClass().add("standing-place");
        words.getStyleClass().add("standing-words");
        words.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("standing-mark", shape.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(place, words);
        words.fontProperty().subscribe(font -> scaleTo(font.getSize()));
        show(Shape.NONE, "");
    }

    public StandingMark(Shape shape, String words) {
        this();
        show(shape, words);
    }

    /// @param words what stands beside the shape and is read aloud: "late 1 h 10, NOT TOLD"
    public void show(Shape shape, String words) {
        Objects.requireNonNull(shape, "shape");
        getStyleClass().remove(this.shape.styleClass());
        getStyleClass().add(shape.styleClass());
        this.shape = shape;
        figure.setContent(shape.path());
        place.setVisible(shape != Shape.NONE);
        place.setManaged(shape != Shape.NONE);
        this.words.setText(words);
        setAccessibleText(words);
    }

    /// Goes on in a second line where it would not fit in one.
    public StandingMark wrapping() {
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    public Shape shape() {
        return shape;
    }

    private void scaleTo(double fontSize) {
        var scale = fontSize / 16;
        figure.setScaleX(scale);
        figure.setScaleY(scale);
    }
}
