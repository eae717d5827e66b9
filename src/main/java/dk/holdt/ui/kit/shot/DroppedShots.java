package dk.holdt.ui.kit.shot;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a screen, and a picture or files that are pasted into it.
final class DroppedShots {

    private DroppedShots() {}

    static void install(Parent screen, ShotsModel model) {
        screen.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && model.maySave()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        screen.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                model.add(paths(event.getDragboard().getFiles()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isPaste(event) && model.maySave() && paste(event, Clipboard.getSystemClipboard(), model)) {
                event.consume();
            }
        });
    }

    private static boolean isPaste(KeyEvent event) {
        var letter = event.getCode() == KeyCode.V && event.isShortcutDown();
        var insert = event.getCode() == KeyCode.INSERT && event.isShiftDown();
        return (letter || insert) && !event.isAltDown();
    }

    /// Words go into the field they are pasted into, also where a program has laid a picture of them beside.
    private static boolean paste(KeyEvent event, Clipboard from, ShotsModel model) {
        if (event.getTarget() instanceof TextInputControl && from.hasString() && !from.hasFiles()) {
            return false;
        }
        if (from.hasFiles()) {
            model.add(paths(from.getFiles()));
            return true;
        }
        var image = from.hasImage() ? from.getImage() : null;
        if (image == null || image.getPixelReader() == null) {
            return false;
        }
        paste(image, model);
        return true;
    }

    private static void paste(Image image, ShotsModel model) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        model.paste(width, height, argb);
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
