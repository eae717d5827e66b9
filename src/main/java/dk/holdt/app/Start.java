package dk.holdt.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the program was called with.
///
/// @param data the folder that was asked for; empty for the usual one
/// @param textSize in per cent, 100 to 200
/// @param command what is left: nothing for the window, otherwise a command and its words
record Start(Optional<Path> data, boolean demo, int textSize, List<String> command) {

    private static final List<String> OF_THE_WINDOW = List.of("--data", "--demo", "--text");

    /// Only options of the window make it open; anything else is a command's.
    static Start of(List<String> words) {
        if (!words.isEmpty() && !OF_THE_WINDOW.contains(words.getFirst())) {
            return new Start(Optional.empty(), false, 100, words);
        }
        Optional<Path> data = Optional.empty();
        boolean demo = false;
        int textSize = 100;
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
                textSize = Integer.parseInt(rest.removeFirst());
            } else {
                return new Start(Optional.empty(), false, 100, words);
            }
        }
        return new Start(data, demo, textSize, List.of());
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
