package dk.holdt.ui.kit;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// How this station shows its screen: the size of the text, the colours, and how the board is gathered. A change is
/// seen at once, and kept.
///
/// It belongs to the station and not to the shop, so whoever sits there chooses. JavaFX thread only.
public final class ScreenLook {

    private final ObjectProperty<Integer> textSize;
    private final ObjectProperty<Theme.Look> colours;
    private final ObjectProperty<Grouping> grouping;

    /// Is told of each change.
    public interface Keeping {

        /// @param textSize in per cent, 100 to 200
        void keep(int textSize, Theme.Look colours, Grouping grouping);
    }

    /// @param textSize in per cent, 100 to 200
    public ScreenLook(int textSize, Theme.Look colours, Grouping grouping, Keeping keeping) {
        Objects.requireNonNull(keeping, "keeping");
        this.textSize = new SimpleObjectProperty<>(textSize);
        this.colours = new SimpleObjectProperty<>(Objects.requireNonNull(colours, "colours"));
        this.grouping = new SimpleObjectProperty<>(Objects.requireNonNull(grouping, "grouping"));
        Runnable keep = () -> keeping.keep(this.textSize.get(), this.colours.get(), this.grouping.get());
        this.textSize.addListener((_, _, _) -> keep.run());
        this.colours.addListener((_, _, _) -> keep.run());
        this.grouping.addListener((_, _, _) -> keep.run());
    }

    /// From now on the scene looks as it is chosen here.
    public void showIn(Scene scene) {
        textSize.subscribe(size -> Theme.apply(scene, size));
        colours.addListener((_, _, chosen) -> Theme.putOn(chosen));
    }

    /// In per cent, 100 to 200.
    public ObjectProperty<Integer> textSizeProperty() {
        return textSize;
    }

    public ObjectProperty<Theme.Look> coloursProperty() {
        return colours;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }
}
