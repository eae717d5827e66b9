package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.Theme;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;

/// The size of the text and the colours on this computer; each choice is seen at once, and nobody has to save it.
final class LookFields extends VBox {

    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    LookFields(ScreenLook look, Messages messages) {
        var size = new ChoiceKeys<Integer>(messages.text("setup.look.size"), Orientation.HORIZONTAL);
        size.setId("text-size");
        size.offer(IntStream.range(0, SIZES.size())
                .mapToObj(at -> new Choice<>(at + 1, SIZES.get(at), messages.text("setup.look.percent", SIZES.get(at))))
                .toList());
        tie(size, look.textSizeProperty());
        var colours = new ChoiceKeys<Theme.Look>(messages.text("setup.look.colours"), Orientation.HORIZONTAL);
        colours.setId("colours");
        colours.offer(List.of(
                new Choice<>(1, Theme.Look.OF_THE_MACHINE, messages.text("setup.look.machine")),
                new Choice<>(2, Theme.Look.LIGHT, messages.text("setup.look.light")),
                new Choice<>(3, Theme.Look.DARK, messages.text("setup.look.dark"))));
        tie(colours, look.coloursProperty());
        getStyleClass().add("gap");
        getChildren()
                .setAll(
                        new FormField(messages.text("setup.look.size"), size),
                        new FormField(messages.text("setup.look.colours"), colours)
                                .hint(messages.text("setup.look.hint")));
    }

    /// A size that is none of those on offer stays as it is until another is taken.
    private static <T> void tie(ChoiceKeys<T> keys, ObjectProperty<T> chosen) {
        keys.valueProperty().set(chosen.get());
        keys.valueProperty().addListener((_, _, taken) -> {
            if (taken != null) {
                chosen.set(taken);
            }
        });
    }
}
