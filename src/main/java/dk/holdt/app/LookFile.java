package dk.holdt.app;

import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.StationChoices;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/// What was chosen for this station, in a file beside the shop's: needed before the shop is opened, and not the shop's.
final class LookFile {

    private static final String NAME = "station.properties";
    private static final String TEXT_SIZE = "text-size";
    private static final String COLOURS = "colours";
    private static final String BOARD = "board";
    private static final String ROLE = "role";
    private static final String SOUND = "sound";
    private static final String SILENT = "off";

    private final Path file;

    LookFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was kept; the usual choice for what was not, or cannot be read.
    StationChoices read() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // None yet, or not ours: the screen opens all the same.
            properties.clear();
        }
        var usual = StationChoices.USUAL;
        return new StationChoices(
                size(properties).orElse(usual.textSize()),
                one(properties, COLOURS, Theme.Look.values()).orElse(usual.colours()),
                one(properties, BOARD, Grouping.values()).orElse(usual.grouping()),
                one(properties, ROLE, StationRole.values()),
                !SILENT.equals(properties.getProperty(SOUND)));
    }

    /// The old file stays whole until the new one is.
    void write(StationChoices chosen) {
        var properties = new Properties();
        properties.setProperty(TEXT_SIZE, Integer.toString(chosen.textSize()));
        properties.setProperty(COLOURS, chosen.colours().name());
        properties.setProperty(BOARD, chosen.grouping().name());
        chosen.role().ifPresent(role -> properties.setProperty(ROLE, role.name()));
        if (!chosen.sound()) {
            properties.setProperty(SOUND, SILENT);
        }
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

    private static <T extends Enum<T>> Optional<T> one(Properties properties, String key, T[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(properties.getProperty(key)))
                .findFirst();
    }
}
