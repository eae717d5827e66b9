import java.time.LocalDateTime;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with nothing in it: the least that a JavaFX program can take to start. It says when it was drawn.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) {
        Application.launch(Shown.class, args);
    }

    /// Apart from the main class, because JavaFX refuses one that is an application when it comes from a class path.
    public static final class Shown extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1366, 768));
            stage.show();
            new AnimationTimer() {

                private boolean drawn;

                @Override
                public void handle(long now) {
                    if (drawn) {
                        System.out.println(LocalDateTime.now());
                        stop();
                    }
                    drawn = true;
                }
            }.start();
        }
    }
}
