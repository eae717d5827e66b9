package dk.holdt.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The bundles as they lie on disk, one word a line.
final class Bundles {

    static final Path FOLDER = Path.of("src/main/resources/dk/holdt/words");
    static final String BASE = "messages.properties";
    static final List<String> ALL = List.of(BASE, "messages_da.properties", "messages_nb.properties");

    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");

    private Bundles() {}

    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }

    /// What the file says, by key.
    static Map<String, String> words(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    static Set<String> keys() throws IOException {
        return words(BASE).keySet();
    }

    static Set<String> blanks(String words) {
        var blanks = new TreeSet<String>();
        BLANK.matcher(words).results().forEach(blank -> blanks.add(blank.group(1)));
        return blanks;
    }
}
