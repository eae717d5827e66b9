package dk.holdt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Above every screen: the top bar, that a customer is there, what is wrong with the data, and the calls due.
final class Head extends VBox {

    private Optional<Banner> banner = Optional.empty();
    private Optional<Parent> calls = Optional.empty();

    Head(TopBar top, CounterBand band) {
        getChildren().addAll(top, band);
    }

    void banner(Banner shown) {
        noBanner();
        banner = Optional.of(shown);
        getChildren().add(2, shown);
    }

    void noBanner() {
        banner.ifPresent(getChildren()::remove);
        banner = Optional.empty();
    }

    void calls(Parent strip) {
        calls = Optional.of(strip);
        getChildren().add(strip);
    }

    /// Not over the screen that shows them all.
    void showCalls(boolean shown) {
        calls.filter(strip -> shown != getChildren().contains(strip)).ifPresent(strip -> {
            if (shown) {
                getChildren().add(strip);
            } else {
                getChildren().remove(strip);
            }
        });
    }

    /// The calls, while there are any, and after them these panes.
    List<Parent> and(Optional<List<Parent>> panes) {
        return Stream.concat(
                        calls.filter(strip -> strip.isVisible() && getChildren().contains(strip)).stream(),
                        panes.orElse(List.of()).stream())
                .toList();
    }

    static void fullScreen(Scene scene) {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
