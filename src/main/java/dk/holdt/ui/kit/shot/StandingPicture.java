package dk.holdt.ui.kit.shot;

import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// A picture that stands upright and fits into its place, whatever way the telephone was held. It is read and decoded
/// in the background, no larger than it is shown.
final class StandingPicture extends StackPane {

    /// How many dots a small one has across, at twice the usual size of the text.
    static final int SMALL = 160;

    private final ImageView view = new ImageView();
    private int turn;
    private Runnable broken = () -> {};

    StandingPicture() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        // a group is as large as what is in it is seen, turned or not
        getChildren().setAll(new Group(view));
        setMinSize(0, 0);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    /// @param turn in degrees
    /// @param most dots in each direction
    void show(Path file, int turn, double most) {
        this.turn = turn;
        var image = new Image(file.toUri().toString(), most, most, true, true, true);
        image.errorProperty().subscribe(wrong -> {
            if (wrong) {
                broken.run();
            }
        });
        view.setRotate(turn);
        view.setImage(image);
        fit();
    }

    /// @param broken done when the picture cannot be shown
    void onBroken(Runnable broken) {
        this.broken = broken;
        if (view.getImage() != null && view.getImage().isError()) {
            broken.run();
        }
    }

    private void fit() {
        var lies = turn % 180 != 0;
        view.setFitWidth(Math.max(1, lies ? getHeight() : getWidth()));
        view.setFitHeight(Math.max(1, lies ? getWidth() : getHeight()));
    }
}
