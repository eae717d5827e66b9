package dk.holdt.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Asks for a folder.
@FunctionalInterface
public interface FolderChoice {

    /// @param over the window that waits for the answer
    /// @return empty when none was chosen after all
    Optional<Path> where(Window over, String title);

    /// The question of the machine itself.
    static FolderChoice asked() {
        return (over, title) -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(over)).map(file -> file.toPath());
        };
    }
}
