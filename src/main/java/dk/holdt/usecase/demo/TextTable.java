package dk.holdt.usecase.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text file that ships with the demo: cells between bars, blocks between empty lines, remarks behind a `#`.
final class TextTable {

    private TextTable() {}

    static List<List<String>> rows(String file) {
        return blocks(file).stream().flatMap(List::stream).toList();
    }

    static List<List<List<String>>> blocks(String file) {
        var blocks = new ArrayList<List<List<String>>>();
        var block = new ArrayList<List<String>>();
        for (var line : lines(file)) {
            if (line.isBlank()) {
                close(block, blocks);
            } else if (!line.startsWith("#")) {
                block.add(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        close(block, blocks);
        return blocks;
    }

    private static void close(List<List<String>> block, List<List<List<String>>> blocks) {
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
            block.clear();
        }
    }

    private static List<String> lines(String file) {
        try (var in = TextTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the product");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
