package dk.holdt.ui.intake;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// Looks again and again whether the draft has to be kept anew, from when the form comes to the front until it has left
/// the window and the disk has taken everything.
final class DraftLooks {

    /// A key is in the store well within a second.
    private static final Duration EACH = Duration.millis(400);

    private final Timeline looks = new Timeline();

    DraftLooks(Node form, DraftKeeper drafts) {
        looks.getKeyFrames().setAll(new KeyFrame(EACH, _ -> {
            drafts.look();
            if (drafts.isAllKept() && !isInWindow(form)) {
                looks.stop();
            }
        }));
        looks.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        looks.play();
    }

    private static boolean isInWindow(Node form) {
        var scene = form.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }
}
