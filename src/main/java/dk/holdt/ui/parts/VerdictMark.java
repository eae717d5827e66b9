package dk.holdt.ui.parts;

import dk.holdt.domain.part.Verdict;
import dk.holdt.ui.kit.Lines;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// A verdict as a shape, a word and a place: what is worse stands out to the left, what is fine keeps back.
final class VerdictMark extends HBox {

    private final SVGPath figure = new SVGPath();
    private final Label words = Lines.text("");
    private String style = "";

    VerdictMark() {
        figure.setFillRule(FillRule.EVEN_ODD);
        figure.getStyleClass().add("verdict-shape");
        var place = new StackPane(figure);
        place.getStyleClass().add("verdict-place");
        words.fontProperty().subscribe(font -> {
            figure.setScaleX(font.getSize() / 16);
            figure.setScaleY(font.getSize() / 16);
        });
        words.setMinWidth(0);
        setMinWidth(0);
        getStyleClass().add("verdict-mark");
        getChildren().setAll(place, words);
    }

    /// @param quiet nothing to ask and nothing to print
    void show(Verdict verdict, String said, boolean quiet) {
        getStyleClass().remove(style);
        style = quiet ? "verdict-quiet" : style(verdict);
        getStyleClass().add(style);
        figure.setContent(quiet ? "" : path(verdict));
        words.setText(quiet ? "" : said);
        setAccessibleText(said);
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case SAME, BETTER -> "verdict-fine";
            case CHANGED -> "verdict-changed";
            case UNKNOWN -> "verdict-unknown";
            case WORSE, INCOMPATIBLE -> "verdict-worse";
        };
    }

    private static String path(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "M2 4L14 4L14 6.4L2 6.4ZM2 9.6L14 9.6L14 12L2 12Z";
            case BETTER -> "M8 2L15 14L1 14Z";
            case WORSE -> "M8 14L15 2L1 2Z";
            case CHANGED -> "M8 1L15 8L8 15L1 8ZM8 4L12 8L8 12L4 8Z";
            case UNKNOWN -> "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1ZM8 3.2A4.8 4.8 0 1 1 8 12.8A4.8 4.8 0 1 1 8 3.2Z";
            case INCOMPATIBLE -> "M3.6 2L8 6.4L12.4 2L14 3.6L9.6 8L14 12.4L12.4 14L8 9.6L3.6 14L2 12.4L6.4 8L2 3.6Z";
        };
    }
}
