package dk.holdt.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look: one stylesheet for the whole program, Inter from the class path, and the text size a station has chosen.
public final class Theme {

    /// Smallest and largest text size on offer, in per cent.
    public static final int SMALLEST = 100;

    public static final int LARGEST = 200;

    private static final double ROOT_PX = 14;
    private static final String SIZE_SHEET = "data:text/css;base64,";
    private static final List<String> FACES = List.of("Regular", "Bold");

    private Theme() {}

    /// The colours a station is shown in.
    public enum Look {
        LIGHT,
        DARK,
        /// As the machine is set, asked when the look is put on.
        OF_THE_MACHINE
    }

    /// Once, before the first window.
    public static void use(Look look) {
        FACES.forEach(Theme::loadInter);
        putOn(look);
    }

    /// Changes the colours of every window that is open. JavaFX thread only.
    public static void putOn(Look look) {
        var dark = look == Look.DARK
                || look == Look.OF_THE_MACHINE && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Application.setUserAgentStylesheet(dark ? "/dk/holdt/ui/dark.css" : "/dk/holdt/ui/light.css");
    }

    /// Sets the root font from which every size follows; menus and lists that pop up over the scene follow too.
    ///
    /// @param percent 100 to 200
    public static void apply(Scene scene, int percent) {
        if (percent < SMALLEST || percent > LARGEST) {
            throw new IllegalArgumentException("a text size between 100 and 200 per cent is needed: " + percent);
        }
        var css = ".root { -fx-font-size: " + ROOT_PX * percent / 100 + "px; }";
        var encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(SIZE_SHEET));
        scene.getStylesheets().add(SIZE_SHEET + encoded);
    }

    private static void loadInter(String face) {
        var path = "/com/formdev/flatlaf/fonts/inter/Inter-" + face + ".otf";
        try (var font = Theme.class.getResourceAsStream(path)) {
            if (font == null || Font.loadFont(font, ROOT_PX) == null) {
                throw new IllegalStateException("the typeface is not on the class path: " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
