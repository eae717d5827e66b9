package dk.holdt.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// What every robot test stands on: no display is needed, and another headless platform can be put in here alone.
@Tag("ui")
@ExtendWith(QuickRobot.class)
public abstract class RobotTest {

    /// Keeps a picture under `target/pictures`, so that a person can look at what the robot saw.
    protected static void keepPicture(FxRobot robot, Scene scene, String name) {
        var picture = new BufferedImage[1];
        robot.interact(() -> picture[0] = opaque(scene.snapshot(null)));
        var file = new File("target/pictures", name + ".png");
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(picture[0], "png", file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What has no transparency is written in half the time.
    private static BufferedImage opaque(Image image) {
        var size = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return SwingFXUtils.fromFXImage(image, size);
    }
}
