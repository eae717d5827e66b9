package dk.holdt.app;

import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/// How this station's screen looks, in a file beside the shop's: needed before the shop is opened, and not the shop's.
final class LookFile {

    private static final String NAME = "station.properties";
    private static final String TEXT_SIZE = "text-size";
    private static final String COLOURS = "colours";
    private static final String BOARD = "board";

    private final Path file;

    LookFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was kept; the usual look for what was not, or cannot be read.
    record Kept(int textSize, Theme.Look colours, Grouping grouping) {}

    Kept read() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // None yet, or not ours: the screen opens all the same.
            properties.clear();
        }
        return new Kept(size(properties).orElse(Theme.SMALLEST), colours(properties), grouping(properties));
    }

    /// The old file stays whole until the new one is.
    void write(int textSize, Theme.Look colours, Grouping grouping) {
        var properties = new Properties();
        properties.setProperty(TEXT_SIZE, Integer.toString(textSize));
        properties.setProperty(COLOURS, colours.name());
        properties.setProperty(BOARD, grouping.name());
        var beside = file.resolveSibling(NAME + ".new");
        try {
            try (var out = Files.newBufferedWriter(beside)) {
                properties.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the look of the screen was not kept", e);
        }
    }

    private static Optional<Integer> size(Properties properties) {
        return Optional.ofNullable(properties.getProperty(TEXT_SIZE))
                .filter(text -> text.matches("\\d{3}"))
                .map(Integer::valueOf)
                .filter(size -> size >= Theme.SMALLEST && size <= Theme.LARGEST);
    }

    private static Theme.Look colours(Properties properties) {
        return Arrays.stream(Theme.Look.values())
                .filter(look -> look.name().equals(properties.getProperty(COLOURS)))
                .findFirst()
                .orElse(Theme.Look.OF_THE_MACHINE);
    }

    private static Grouping grouping(Properties properties) {
        return Arrays.stream(Grouping.values())
                .filter(one -> one.name().equals(properties.getProperty(BOARD)))
                .findFirst()
                .orElse(Grouping.PROMISE);
    }
}
