package dk.holdt.ui.setup;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The promises the shop gives often, each on its key.
final class PresetForm {

    private static final int MOST_HOURS = 9_999;
    private static final int USUAL_HOURS = 24;

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

    private final List<Row> rows = List.of(
            new Row(1, Optional.of(What.ANSWER), "24", Basis.CLOCK_HOURS),
            new Row(2, Optional.of(What.ANSWER), "24", Basis.WORKING_HOURS),
            new Row(3, Optional.of(What.READY), "", Basis.FIXED_TIME),
            new Row(4, Optional.empty(), "", Basis.WORKING_HOURS));

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
        return problems;
    }
}
