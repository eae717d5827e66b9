package dk.holdt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.ShortDayPreset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFilesTest {

    private static final HolidayProfile DENMARK = HolidayFiles.shipped("DK").orElseThrow();
    private static final HolidayProfile NORWAY = HolidayFiles.shipped("NO").orElseThrow();

    private static Stream<String> of(HolidaySet set, int year) {
        var newYear = LocalDate.of(year, 1, 1);
        return newYear.datesUntil(newYear.plusYears(1)).flatMap(date -> set.on(date).stream()
                .map(rule -> date + " " + rule.name().in(Language.DA)));
    }

    @Test
    void denmark_2026_is_as_the_almanac_has_it() {
        assertThat(of(DENMARK.usual(), 2026))
                .containsExactly(
                        "2026-01-01 Nytårsdag",
                        "2026-04-02 Skærtorsdag",
                        "2026-04-03 Langfredag",
                        "2026-04-05 Påskedag",
                        "2026-04-06 2. påskedag",
                        "2026-05-14 Kristi himmelfartsdag",
                        "2026-05-24 Pinsedag",
                        "2026-05-25 2. pinsedag",
                        "2026-12-24 Juleaftensdag",
                        "2026-12-25 Juledag",
                        "2026-12-26 2. juledag");
    }

    @Test
    void norway_2026_is_as_the_almanac_has_it() {
        var newYear = LocalDate.of(2026, 1, 1);
        var names = newYear.datesUntil(newYear.plusYears(1)).flatMap(date -> NORWAY.usual().on(date).stream()
                .map(rule -> date + " " + rule.name().in(Language.NB)));
        assertThat(names)
                .containsExactly(
                        "2026-01-01 Første nyttårsdag",
                        "2026-04-02 Skjærtorsdag",
                        "2026-04-03 Langfredag",
                        "2026-04-05 Første påskedag",
                        "2026-04-06 Andre påskedag",
                        "2026-05-01 1. mai",
                        "2026-05-14 Kristi himmelfartsdag",
                        "2026-05-17 Grunnlovsdag",
                        "2026-05-24 Første pinsedag",
                        "2026-05-25 Andre pinsedag",
                        "2026-12-25 Første juledag",
                        "2026-12-26 Andre juledag");
    }

    @ParameterizedTest
    @CsvSource({"2021-04-30, true", "2022-05-13, true", "2023-05-05, true", "2024-04-26, false", "2025-05-16, false"})
    void store_bededag_is_kept_to_2023_only(LocalDate date, boolean kept) {
        assertThat(DENMARK.usual().on(date).isPresent()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "DK, 2015-05-01",
        "DK, 2017-06-05",
        "DK, 2022-06-05",
        "DK, 2028-06-05",
        "DK, 2033-06-05",
        "NO, 2027-05-17",
        "NO, 2032-05-17"
    })
    void two_holidays_on_one_date_have_one_name(String country, LocalDate date) {
        var profile = HolidayFiles.shipped(country).orElseThrow();
        var all = profile.withSwitches(ids(profile.switches()));
        assertThat(all.rules().stream().filter(rule -> rule.fallsOn(date))).hasSize(2);
        assertThat(of(all, date.getYear()).filter(day -> day.startsWith(date.toString())))
                .hasSize(1);
    }

    @Test
    void denmark_asks_about_four_days_and_has_only_christmas_eve_ticked() {
        assertThat(ids(DENMARK.switches()))
                .containsExactlyInAnyOrder("dk.may-day", "dk.constitution-day", "dk.christmas-eve", "dk.new-years-eve");
        assertThat(DENMARK.switches().stream().filter(HolidayRule::onByDefault).map(HolidayRule::id))
                .containsExactly("dk.christmas-eve");
        assertThat(NORWAY.switches()).isEmpty();
    }

    @Test
    void a_switch_adds_its_day_and_one_left_out_takes_it_away() {
        var set = DENMARK.withSwitches(Set.of("dk.may-day"));
        assertThat(set.on(LocalDate.of(2026, 5, 1))).isPresent();
        assertThat(set.on(LocalDate.of(2026, 12, 24))).isEmpty();
        assertThat(set.on(LocalDate.of(2026, 12, 25))).isPresent();
        assertThatThrownBy(() -> DENMARK.withSwitches(Set.of("dk.christmas-day")))
                .hasMessageContaining("dk.christmas-day");
    }

    @Test
    void short_days_are_offered_with_the_usual_time_where_one_is_known() {
        assertThat(NORWAY.shortDays().stream()
                        .map(preset -> preset.id() + " "
                                + preset.usualClosing().map(LocalTime::toString).orElse("-")))
                .containsExactly(
                        "no.wednesday-before-easter -",
                        "no.easter-eve 16:00",
                        "no.whit-eve 16:00",
                        "no.christmas-eve 16:00",
                        "no.new-years-eve 14:00");
        assertThat(shortDayDates(2026))
                .containsExactlyInAnyOrder("2026-04-01", "2026-04-04", "2026-05-23", "2026-12-24", "2026-12-31");
        assertThat(DENMARK.shortDays().getFirst().usualClosing()).contains(LocalTime.of(15, 0));
    }

    private static List<String> shortDayDates(int year) {
        var newYear = LocalDate.of(year, 1, 1);
        return newYear.datesUntil(newYear.plusYears(1))
                .filter(date ->
                        NORWAY.shortDays().stream().map(ShortDayPreset::day).anyMatch(day -> day.fallsOn(date)))
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void a_country_without_a_file_starts_without_holidays() {
        assertThat(HolidayFiles.shipped("GB")).isEmpty();
    }

    @Test
    void every_name_of_a_denmark_holiday_differs_from_the_others() {
        for (var language : Language.values()) {
            assertThat(DENMARK.holidays().stream().map(rule -> rule.name().in(language)))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "date": "01-01", "yaer": 1           | holidays[0] (x.day), yaer: no such field
            "date": "13-01"                      | holidays[0] (x.day), date: month and day are wanted
            "date": "01-01", "easter": 3         | holidays[0] (x.day): either date or easter
            "note": "neither"                    | holidays[0] (x.day): either date or easter
            "easter": "3"                        | holidays[0] (x.day), easter: a whole number
            "easter": 400                        | holidays[0] (x.day), easter: too far from Easter
            "easter": 1, "switch": "maybe"       | holidays[0] (x.day), switch: on or off is wanted
            "easter": 1, "from": 2024, "to": 2023| holidays[0] (x.day), to: 2023 lies before
            "easter": 1, "to": 23                | holidays[0] (x.day), to: not a year: 23
            "easter": 1, "easter": 2             | not sound JSON
            "easter": 1, "note": 5               | holidays[0] (x.day), note: a text is wanted
            """)
    void a_wrong_entry_is_refused_by_name(String fields, String complaint) {
        assertRefused(holidays("{\"id\": \"x.day\", " + name("N") + ", " + fields + "}"), complaint);
    }

    @Test
    void a_wrong_file_is_refused_by_name() {
        assertRefused("[]", "test.json: an object is wanted");
        assertRefused("{} {}", "not sound JSON");
        assertRefused("{\"country\": \"Denmark\"}", "country: two capital letters");
        assertRefused("{\"country\": \"DK\"}", "holidays: a list is wanted");
        assertRefused("{\"countri\": \"DK\"}", "countri: no such field");
        var day = "{\"id\": \"x.day\", \"easter\": 1, " + name("N") + "}";
        assertRefused(holidays(day, day), "holidays[1] (x.day), id: “x.day” is there twice");
        assertRefused(holidays("{\"easter\": 1}"), "holidays[0], id: a text is wanted");
        assertRefused(
                holidays("{\"id\": \"x\", \"easter\": 1, \"name\": {\"en\": \"N\"}}"), "name, da: a text is wanted");
    }

    private static void assertRefused(String json, String complaint) {
        assertThatThrownBy(() -> HolidayFiles.read("test.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(HolidayFileFailure.class)
                .hasMessageStartingWith("test.json")
                .hasMessageContaining(complaint);
    }

    private static String holidays(String... entries) {
        return "{\"country\": \"XX\", \"shortDays\": [], \"holidays\": [" + String.join(",", Arrays.asList(entries))
                + "]}";
    }

    private static String name(String name) {
        return "\"name\": {\"en\": \"" + name + "\", \"da\": \"" + name + "\", \"nb\": \"" + name + "\"}";
    }

    private static Set<String> ids(List<HolidayRule> rules) {
        return Set.copyOf(rules.stream().map(HolidayRule::id).toList());
    }
}
