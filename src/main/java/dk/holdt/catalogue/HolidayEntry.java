package dk.holdt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.YearlyDay;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One object of a holiday file, and where in the file it stands, so that an error can say so.
final class HolidayEntry {

    private final String place;
    private final JsonNode node;

    private HolidayEntry(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    static HolidayEntry object(String place, JsonNode node) {
        if (!node.isObject()) {
            throw new HolidayFileFailure(place + ": an object is wanted");
        }
        return new HolidayEntry(place, node);
    }

    void allowOnly(String... fields) {
        var allowed = Set.of(fields);
        node.fieldNames().forEachRemaining(field -> {
            if (!allowed.contains(field)) {
                throw wrong(field, "no such field");
            }
        });
    }

    List<HolidayEntry> entries(String field) {
        var list = node.path(field);
        if (!list.isArray()) {
            throw wrong(field, "a list is wanted");
        }
        var entries = new ArrayList<HolidayEntry>();
        for (var child : list) {
            var id = child.path("id").asText();
            var named = id.isEmpty() ? "" : " (" + id + ")";
            entries.add(object(place + ", " + field + "[" + entries.size() + "]" + named, child));
        }
        return entries;
    }

    String text(String field) {
        var value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(field, "a text is wanted");
        }
        return value.asText();
    }

    /// A remark for whoever reads the file; only its kind is looked at.
    void note() {
        if (node.has("note")) {
            text("note");
        }
    }

    LocalText name() {
        var name = object(place + ", name", node.path("name"));
        name.allowOnly("en", "da", "nb");
        return new LocalText(name.text("en"), name.text("da"), name.text("nb"));
    }

    /// Either `date` as month and day, or `easter` as days from Easter Sunday; never both.
    YearlyDay day() {
        if (node.has("date") == node.has("easter")) {
            throw new HolidayFileFailure(place + ": either date or easter is wanted");
        }
        try {
            return node.has("easter")
                    ? new YearlyDay.FromEaster(whole("easter"))
                    : new YearlyDay.Fixed(MonthDay.parse("--" + text("date")));
        } catch (DateTimeException unreadable) {
            throw wrong("date", "month and day are wanted, such as 12-24, not “" + text("date") + "”");
        } catch (IllegalArgumentException tooFar) {
            throw wrong("easter", tooFar.getMessage());
        }
    }

    OptionalInt year(String field) {
        if (!node.has(field)) {
            return OptionalInt.empty();
        }
        int year = whole(field);
        if (year < 1600 || year > 2999) {
            throw wrong(field, "not a year: " + year);
        }
        return OptionalInt.of(year);
    }

    Optional<Boolean> onOrOff(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        return switch (text(field)) {
            case "on" -> Optional.of(true);
            case "off" -> Optional.of(false);
            default -> throw wrong(field, "on or off is wanted, not “" + text(field) + "”");
        };
    }

    Optional<LocalTime> time(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text(field)));
        } catch (DateTimeException unreadable) {
            throw wrong(field, "a time is wanted, such as 16:00, not “" + text(field) + "”");
        }
    }

    HolidayFileFailure wrong(String field, String what) {
        return new HolidayFileFailure(place + ", " + field + ": " + what);
    }

    private int whole(String field) {
        var value = node.path(field);
        if (!value.isInt()) {
            throw wrong(field, "a whole number is wanted");
        }
        return value.intValue();
    }
}
