package dk.holdt.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The repairs of `counter-day.txt`: what was handed in, what was done with it when, and what its papers have to say.
final class CounterRecords {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Pattern ACT = Pattern.compile("(\\d\\d-\\d\\d \\d\\d:\\d\\d) (\\w+)");
    private static final Pattern REPEAT = Pattern.compile("repeat (\\d+) (.*)", Pattern.DOTALL);

    private CounterRecords() {}

    /// One act on one repair.
    ///
    /// @param words the fields after the act's name, blank ones included
    /// @param refused the reason for which it must not be done
    record Step(Instant at, String by, String repair, String act, List<String> words, Optional<String> refused) {

        String word(int place) {
            return place < words.size() ? words.get(place) : "";
        }
    }

    /// @param fields the lines of the form, each with its fields, in order
    /// @param says what the intake receipt has to say
    /// @param proves what the repair receipt has to say
    /// @param assured paper may say that nothing we have changed is worse
    record Handed(
            String name,
            Map<String, List<List<String>>> fields,
            List<String> says,
            List<String> proves,
            boolean assured) {

        List<String> one(String key) {
            return fields.getOrDefault(key, List.of(List.of())).getFirst();
        }

        List<List<String>> all(String key) {
            return fields.getOrDefault(key, List.of());
        }

        String word(String key, int place) {
            var words = one(key);
            return place < words.size() ? words.get(place) : "";
        }

        String language() {
            return word("take", 2);
        }
    }

    /// @param steps of all repairs in the order in which they happened, the intakes as `take`
    record Days(List<Handed> repairs, List<Step> steps) {

        /// What was asked for in the end, in øre; worked out from what was typed last.
        long total(String repair) {
            return steps.stream()
                    .filter(step -> step.repair().equals(repair))
                    .filter(step -> step.act().equals("price") || step.act().equals("yes"))
                    .map(step -> step.word(step.act().equals("yes") ? 1 : 0))
                    .reduce((_, later) -> later)
                    .map(lines -> Arrays.stream(lines.split("; "))
                            .mapToLong(line -> Math.round(100 * Double.parseDouble(line.split(" ")[1])))
                            .sum())
                    .orElse(0L);
        }

        Handed repair(String name) {
            return repairs.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Days read() {
        var repairs = new ArrayList<Handed>();
        var steps = new ArrayList<Step>();
        for (var block : text().split("(?m)^repair \\| ")) {
            var lines = block.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                repairs.add(handed(lines, steps));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        return new Days(List.copyOf(repairs), List.copyOf(steps));
    }

    static Instant at(String local) {
        return LocalDateTime.parse("2026-" + local.replace(' ', 'T'))
                .atZone(ZONE)
                .toInstant();
    }

    private static Handed handed(List<String> lines, List<Step> steps) {
        var name = lines.getFirst();
        var fields = new LinkedHashMap<String, List<List<String>>>();
        for (var line : lines.subList(1, lines.size())) {
            var words = Arrays.stream(line.split(" \\|(?= |$)", -1))
                    .map(word -> repeated(word.strip()))
                    .toList();
            var act = ACT.matcher(words.getFirst());
            if (act.matches()) {
                steps.add(step(name, act.group(1), act.group(2), words.subList(1, words.size())));
            } else {
                fields.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words.subList(1, words.size()));
            }
        }
        var handed = new Handed(
                name, fields, firsts(fields, "says"), firsts(fields, "proves"), fields.containsKey("assured"));
        steps.add(new Step(
                at(handed.word("take", 0)), handed.word("take", 1), name, "take", List.of(), Optional.empty()));
        return handed;
    }

    private static Step step(String repair, String when, String by, List<String> words) {
        if (!words.getFirst().startsWith("refused ")) {
            return new Step(at(when), by, repair, words.getFirst(), words.subList(1, words.size()), Optional.empty());
        }
        var reason = words.getFirst().substring("refused ".length());
        return new Step(at(when), by, repair, words.get(1), words.subList(2, words.size()), Optional.of(reason));
    }

    private static List<String> firsts(Map<String, List<List<String>>> fields, String key) {
        return fields.getOrDefault(key, List.of()).stream()
                .map(words -> String.join(" | ", words))
                .toList();
    }

    private static String repeated(String word) {
        var repeat = REPEAT.matcher(word);
        return repeat.matches()
                ? (repeat.group(2) + (repeat.group(2).length() > 1 ? " " : ""))
                        .repeat(Integer.parseInt(repeat.group(1)))
                        .strip()
                : word;
    }

    private static String text() {
        try (var resource = CounterRecords.class.getResourceAsStream("counter-day.txt")) {
            return new String(
                    Objects.requireNonNull(resource, "counter-day.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
