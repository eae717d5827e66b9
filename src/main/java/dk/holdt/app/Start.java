package dk.holdt.app;

import dk.holdt.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the program was called with.
///
/// @param data the folder that was asked for; empty for the usual one
/// @param textSize in per cent, 100 to 200, if one was asked for
/// @param look light or dark, if one was asked for
/// @param command what is left: nothing for the window, otherwise a command and its words
record Start(
        Optional<Path> data,
        boolean demo,
        Optional<Integer> textSize,
        Optional<Theme.Look> look,
        List<String> command) {

    private static final List<String> OF_THE_WINDOW = List.of("--data", "--demo", "--text", "--look");

    /// Only options of the window make it open; anything else is a command's.
    static Start of(List<String> words) {
        if (!words.isEmpty() && !OF_THE_WINDOW.contains(words.getFirst())) {
            return ofACommand(words);
        }
        Optional<Path> data = Optional.empty();
        boolean demo = false;
        Optional<Integer> textSize = Optional.empty();
        Optional<Theme.Look> look = Optional.empty();
        var rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            if (word.equals("--demo")) {
                demo = true;
            } else if (word.equals("--data") && !rest.isEmpty()) {
                data = Optional.of(Path.of(rest.removeFirst()));
            } else if (word.equals("--text")
                    && !rest.isEmpty()
                    && rest.getFirst().matches("1[0-9][0-9]|200")) {
                textSize = Optional.of(Integer.valueOf(rest.removeFirst()));
            } else if (word.equals("--look")
                    && !rest.isEmpty()
                    && rest.getFirst().matches("light|dark")) {
                look = Optional.of(rest.removeFirst().equals("dark") ? Theme.Look.DARK : Theme.Look.LIGHT);
            } else {
                return ofACommand(words);
            }
        }
        return new Start(data, demo, textSize, look, List.of());
    }

    private static Start ofACommand(List<String> words) {
        return new Start(Optional.empty(), false, Optional.empty(), Optional.empty(), words);
    }

    boolean opensTheWindow() {
        return command.isEmpty();
    }

    /// The folder of the shop that is meant.
    Path folder() {
        return data.orElseGet(() -> demo ? DataFolder.demo(usualFolder()) : usualFolder());
    }

    /// Where this machine keeps a program's own data.
    static Path usualFolder() {
        return DataFolder.usual(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }
}
