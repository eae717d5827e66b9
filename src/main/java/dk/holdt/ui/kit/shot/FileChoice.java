package dk.holdt.ui.kit.shot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for files.
@FunctionalInterface
public interface FileChoice {

    /// @param over the window that waits for the answer
    /// @param kinds what the usual ones are called; others may be chosen too, since a name says little
    /// @return empty when none was chosen after all
    List<Path> which(Window over, String title, String kinds);

    /// The question of the machine itself.
    static FileChoice asked() {
        return (over, title, kinds) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter(
                                    kinds, "*.jpg", "*.jpeg", "*.JPG", "*.png", "*.PNG", "*.mp4", "*.MP4", "*.mov",
                                    "*.MOV", "*.webm"),
                            new FileChooser.ExtensionFilter("*.*", "*.*"));
            return Optional.ofNullable(chooser.showOpenMultipleDialog(over))
                    .map(files -> files.stream().map(file -> file.toPath()).toList())
                    .orElse(List.of());
        };
    }
}
