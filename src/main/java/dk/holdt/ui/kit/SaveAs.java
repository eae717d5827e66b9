package dk.holdt.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where a file is to be saved.
@FunctionalInterface
public interface SaveAs {

    /// @param over the window that waits for the answer
    /// @param name of the file, as it is offered
    /// @return empty when nothing is to be saved after all
    Optional<Path> where(Window over, String title, String name);

    /// The question of the machine itself.
    static SaveAs asked() {
        return (over, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(over)).map(file -> file.toPath());
        };
    }
}
