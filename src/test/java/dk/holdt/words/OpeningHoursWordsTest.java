package dk.holdt.words;

import static dk.holdt.words.Sample.tied;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursWordsTest {

    private final OpeningHoursWords english = new OpeningHoursWords(Language.EN);
    private final OpeningHoursWords danish = new OpeningHoursWords(Language.DA);
    private final OpeningHoursWords norwegian = new OpeningHoursWords(Language.NB);

    @Test
    void neighbouring_days_with_the_same_hours_are_one_group() {
        assertThat(english.of(Sample.HOURS)).isEqualTo("Mon–Fri 10:00–17:30, Sat 10:00–14:00");
        assertThat(danish.of(Sample.HOURS)).isEqualTo(tied("man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00"));
        assertThat(norwegian.of(Sample.HOURS)).isEqualTo(tied("man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00"));
    }

    @Test
    void a_shut_day_between_parts_a_group() {
        var days = all(Opening.of("09:00", "17:00"));
        days.remove(DayOfWeek.WEDNESDAY);
        assertThat(english.of(new WeeklyHours(days))).isEqualTo("Mon–Tue 09:00–17:00, Thu–Sun 09:00–17:00");
    }

    @Test
    void a_lunch_break_is_seen() {
        var days = Map.of(DayOfWeek.MONDAY, List.of(Opening.of("10:00", "12:00"), Opening.of("13:00", "17:30")));
        assertThat(danish.of(new WeeklyHours(days))).isEqualTo(tied("man. kl. 10.00–12.00, 13.00–17.30"));
    }

    @Test
    void midnight_as_an_end_is_24_and_a_night_runs_on() {
        assertThat(english.of(new WeeklyHours(all(Opening.of("10:00", "24:00")))))
                .isEqualTo("Mon–Sun 10:00–24:00");
        assertThat(danish.of(new WeeklyHours(Map.of(DayOfWeek.FRIDAY, List.of(Opening.of("22:00", "00:30"))))))
                .isEqualTo(tied("fre. kl. 22.00–00.30"));
    }

    @Test
    void a_shop_that_never_opens_is_said_to() {
        assertThat(danish.of(new WeeklyHours(Map.of()))).isEqualTo("ikke åbent nogen dage om ugen");
    }

    @Test
    void a_closed_day_is_named() {
        var christmasEve = List.of(LocalDate.of(2026, 12, 24));
        assertThat(english.closed(christmasEve)).isEqualTo("closed 24 December");
        assertThat(danish.closed(christmasEve)).isEqualTo("lukket den 24. december");
        assertThat(norwegian.closed(List.of(LocalDate.of(2026, 5, 17)))).isEqualTo("stengt 17. mai");
        assertThat(danish.closed(List.of())).isEmpty();
    }

    @Test
    void closed_days_in_a_row_are_one_span_within_a_month() {
        var days = List.of(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 12, 24),
                LocalDate.of(2026, 12, 26),
                LocalDate.of(2026, 12, 25));
        assertThat(english.closed(days)).isEqualTo("closed 24–26 December, 31 December and 1 January");
        assertThat(danish.closed(days)).isEqualTo("lukket den 24.–26. december, den 31. december og den 1. januar");
        assertThat(norwegian.closed(days)).isEqualTo("stengt 24.–26. desember, 31. desember og 1. januar");
    }

    private static Map<DayOfWeek, List<Opening>> all(Opening opening) {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(opening));
        }
        return days;
    }
}
