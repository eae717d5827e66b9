package dk.holdt.ui.setup;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.shop.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The promises the shop gives often, each on its key.
final class PresetForm {

    private static final int MOST_HOURS = 9_999;
    private static final int USUAL_HOURS = 24;
    private static final int KEYS = 8;
    private static final List<Preset> USUAL = List.of(
            new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, USUAL_HOURS),
            new Preset(2, What.ANSWER, Basis.WORKING_HOURS, USUAL_HOURS),
            new Preset(3, What.READY, Basis.FIXED_TIME, 0));

    /// What a key promises; nothing while the key is not used.
    record Row(int key, ObjectProperty<Optional<What>> what, StringProperty hours, ObjectProperty<Basis> basis) {

        private Row(int key, Optional<What> what, String hours, Basis basis) {
            this(
                    key,
                    new SimpleObjectProperty<>(what),
                    new SimpleStringProperty(hours),
                    new SimpleObjectProperty<>(basis));
        }

        String field() {
            return "preset-" + key;
        }

        boolean isUsed() {
            return what.get().isPresent();
        }

        boolean isCounted() {
            return isUsed() && basis.get() != Basis.FIXED_TIME;
        }

        Optional<Preset> preset() {
            if (!isUsed() || isCounted() && countedHours().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Preset(
                    key, what.get().orElseThrow(), basis.get(), countedHours().orElse(0)));
        }

        private Optional<Integer> countedHours() {
            var digits = hours.get().strip();
            if (!isCounted() || !digits.matches("\\d{1,4}")) {
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(digits)).filter(number -> number >= 1 && number <= MOST_HOURS);
        }
    }

    private final List<Row> rows = IntStream.rangeClosed(1, KEYS)
            .mapToObj(key -> new Row(key, Optional.empty(), "", Basis.WORKING_HOURS))
            .toList();
    private final Advertised advertised = new Advertised();

    PresetForm() {
        usual();
    }

    /// The usual promises on their keys, and nothing advertised.
    void usual() {
        fill(USUAL);
        advertised.typedProperty().set("");
    }

    void load(List<Preset> presets, String said) {
        fill(presets);
        advertised.typedProperty().set(said);
    }

    boolean isUsual() {
        return presets().equals(USUAL) && advertised.text().isEmpty();
    }

    Advertised advertised() {
        return advertised;
    }

    /// How many rows to show: one more than are used, as long as there are keys.
    int rowsToShow() {
        var last = rows.stream().filter(Row::isUsed).mapToInt(Row::key).max().orElse(0);
        return Math.min(last + 1, KEYS);
    }

    private void fill(List<Preset> presets) {
        rows.forEach(row -> row.what().set(Optional.empty()));
        for (var preset : presets) {
            var row = rows.get(preset.key() - 1);
            row.what().set(Optional.of(preset.what()));
            row.basis().set(preset.basis());
            row.hours().set(preset.hours() == 0 ? "" : Integer.toString(preset.hours()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<Preset> presets() {
        return rows.stream().map(Row::preset).flatMap(Optional::stream).toList();
    }

    /// The hours to explain the two clocks by: the first that are promised.
    int hoursToExplain() {
        return presets().stream()
                .mapToInt(Preset::hours)
                .filter(hours -> hours > 0)
                .findFirst()
                .orElse(USUAL_HOURS);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var row : rows) {
            if (row.isCounted() && row.countedHours().isEmpty()) {
                problems.add(new Problem(row.field(), Problem.Kind.NOT_HOURS_TO_PROMISE));
            }
        }
        if (rows.stream().noneMatch(Row::isUsed)) {
            problems.add(new Problem(rows.getFirst().field(), Problem.Kind.NOTHING_PROMISED));
        }
        if (advertised.unclear().isPresent()) {
            problems.add(new Problem("advertised", Problem.Kind.ADVERTISED_UNCLEAR));
        } else if (advertised.text().length() > Limits.CONTACT_FIELD) {
            problems.add(new Problem(
                    "advertised", Problem.Kind.FIELD_TOO_LONG, advertised.text().length()));
        }
        return problems;
    }
}
