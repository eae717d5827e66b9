package dk.holdt.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// How this station shows its screen: the size of the text, the colours, how the board is gathered, what the station is
/// used for and whether it may be heard. A change is seen at once, and kept.
///
/// It belongs to the station and not to the shop, so whoever sits there chooses. JavaFX thread only.
public final class ScreenLook {

    private final ObjectProperty<Integer> textSize;
    private final ObjectProperty<Theme.Look> colours;
    private final ObjectProperty<Grouping> grouping;
    private final ObjectProperty<Optional<StationRole>> role;
    private final ObjectProperty<Boolean> sound;

    /// @param keep is told of each change
    public ScreenLook(StationChoices chosen, Consumer<StationChoices> keep) {
        Objects.requireNonNull(keep, "keep");
        this.textSize = new SimpleObjectProperty<>(chosen.textSize());
        this.colours = new SimpleObjectProperty<>(chosen.colours());
        this.grouping = new SimpleObjectProperty<>(chosen.grouping());
        this.role = new SimpleObjectProperty<>(chosen.role());
        this.sound = new SimpleObjectProperty<>(chosen.sound());
        Stream.of(textSize, colours, grouping, role, sound)
                .forEach(one -> one.addListener((_, _, _) -> keep.accept(chosen())));
    }

    /// As it stands now.
    public StationChoices chosen() {
        return new StationChoices(textSize.get(), colours.get(), grouping.get(), role.get(), sound.get());
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

    /// What the station is used for; empty until somebody has said so.
    public ObjectProperty<Optional<StationRole>> roleProperty() {
        return role;
    }

    /// Whether the station may be heard.
    public ObjectProperty<Boolean> soundProperty() {
        return sound;
    }
}
