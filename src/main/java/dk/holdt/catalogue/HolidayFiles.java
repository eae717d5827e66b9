package dk.holdt.catalogue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.ShortDayPreset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads the holidays of a country from the file that ships with the product.
///
/// Strict: a field nobody knows, a field twice or a value out of range is refused with [HolidayFileFailure], because a
/// holiday that is silently lost moves promises.
public final class HolidayFiles {

    /// The countries there is a file for, ISO 3166-1 alpha-2.
    public static final List<String> COUNTRIES = List.of("DK", "NO");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private HolidayFiles() {}

    /// The holidays of one of [#COUNTRIES]; empty for any other country, which starts without holidays.
    public static Optional<HolidayProfile> shipped(String country) {
        if (!COUNTRIES.contains(country)) {
            return Optional.empty();
        }
        var file = "holidays-" + country.toLowerCase(Locale.ROOT) + ".json";
        try (var in = HolidayFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new HolidayFileFailure(file + " is not in the product");
            }
            var profile = read(file, in.readAllBytes());
            if (!profile.country().equals(country)) {
                throw new HolidayFileFailure(file + ", country: " + profile.country());
            }
            return Optional.of(profile);
        } catch (IOException unreadable) {
            throw new HolidayFileFailure(file + " cannot be read", unreadable);
        }
    }

    /// @param file the name that errors give
    /// @throws HolidayFileFailure naming the first thing that is wrong
    public static HolidayProfile read(String file, byte[] json) {
        var top = HolidayEntry.object(file, tree(file, json));
        top.allowOnly("country", "note", "holidays", "shortDays");
        var country = top.text("country");
        if (!country.matches("[A-Z]{2}")) {
            throw top.wrong("country", "two capital letters are wanted, not “" + country + "”");
        }
        top.note();
        var ids = new HashSet<String>();
        var holidays = list(top, "holidays", ids, HolidayFiles::holiday);
        var shortDays = list(top, "shortDays", ids, HolidayFiles::shortDay);
        return new HolidayProfile(country, holidays, shortDays);
    }

    private static JsonNode tree(String file, byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new HolidayFileFailure(file + " is not sound JSON: " + broken.getMessage(), broken);
        }
    }

    private static <T> List<T> list(
            HolidayEntry top, String field, HashSet<String> ids, Function<HolidayEntry, T> reader) {
        var read = new ArrayList<T>();
        for (var entry : top.entries(field)) {
            if (!ids.add(entry.text("id"))) {
                throw entry.wrong("id", "“" + entry.text("id") + "” is there twice");
            }
            entry.note();
            read.add(reader.apply(entry));
        }
        return read;
    }

    private static HolidayRule holiday(HolidayEntry entry) {
        entry.allowOnly("id", "name", "date", "easter", "from", "to", "switch", "note");
        int from = entry.year("from").orElse(HolidayRule.ALWAYS_FROM);
        int to = entry.year("to").orElse(HolidayRule.ALWAYS_TO);
        if (from > to) {
            throw entry.wrong("to", to + " lies before the first year " + from);
        }
        var position = entry.onOrOff("switch");
        return new HolidayRule(
                entry.text("id"), entry.name(), entry.day(), from, to, position.isPresent(), position.orElse(true));
    }

    private static ShortDayPreset shortDay(HolidayEntry entry) {
        entry.allowOnly("id", "name", "date", "easter", "closes", "note");
        return new ShortDayPreset(entry.text("id"), entry.name(), entry.day(), entry.time("closes"));
    }
}
