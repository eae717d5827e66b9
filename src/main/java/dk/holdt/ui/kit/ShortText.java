package dk.holdt.ui.kit;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.text.Text;

/// Words that end in dots where there is no room for all of them.
///
/// A label does that too, but is two nodes with a look each: a list of many lines of labels takes three times as long
/// until it stands there.
public final class ShortText extends Text {

    private static final String DOTS = "…";

    private String words = "";
    private double room = -1;

    public ShortText(String... styles) {
        setTextOrigin(VPos.TOP);
        getStyleClass().addAll(styles);
        fontProperty().subscribe(() -> room = -1);
    }

    /// @param words shown once there is room for them, see [#fit]
    public ShortText words(String words) {
        if (!this.words.equals(Objects.requireNonNull(words, "words"))) {
            this.words = words;
            room = -1;
        }
        return this;
    }

    /// All of them, whatever there is room for.
    public String words() {
        return words;
    }

    /// Into one line.
    ///
    /// @param width in pixels
    public void fit(double width) {
        if (width == room) {
            return;
        }
        room = width;
        setText(words);
        if (getLayoutBounds().getWidth() > width) {
            var end = before(Math.clamp(
                    hitTest(new Point2D(width - getFont().getSize(), 1)).getCharIndex(), 0, words.length()));
            shorten(end);
            while (end > 0 && getLayoutBounds().getWidth() > width) {
                end = before(end - 1);
                shorten(end);
            }
        }
    }

    /// Into as many lines as it takes.
    ///
    /// @param width in pixels
    public void wrap(double width) {
        if (width != room || !words.equals(getText())) {
            room = width;
            setText(words);
            setWrappingWidth(width);
        }
    }

    private void shorten(int end) {
        setText(words.substring(0, end).stripTrailing() + DOTS);
    }

    /// Never between the two halves of one character.
    private int before(int end) {
        return end > 0 && end < words.length() && Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
    }
}
