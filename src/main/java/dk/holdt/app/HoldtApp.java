package dk.holdt.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Opens the window.
public final class HoldtApp extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Holdt");
        stage.setScene(new Scene(new StackPane(), 1200, 700));
        stage.show();
    }
}
