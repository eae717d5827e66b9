package dk.holdt.words;

import static dk.holdt.words.Sample.at;
import static dk.holdt.words.Sample.tied;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final DateWords english = new DateWords(Language.EN, Sample.ZONE);
    private final DateWords danish = new DateWords(Language.DA, Sample.ZONE);
    private final DateWords norwegian = new DateWords(Language.NB, Sample.ZONE);

    @Test
    void a_moment_on_paper_has_weekday_date_year_and_time() {
        var at = at("2026-03-05T09:05");
        assertThat(english.moment(at)).isEqualTo("Thursday 5 March 2026 at 09:05");
        assertThat(danish.moment(at)).isEqualTo(tied("torsdag den 5. marts 2026 kl. 09.05"));
        assertThat(norwegian.moment(at)).isEqualTo(tied("torsdag 5. mars 2026 kl. 09.05"));
    }

    @Test
    void todays_moment_is_the_clock_time_alone() {
        var at = at("2026-11-27T13:30");
        assertThat(english.moment(at, TODAY)).isEqualTo("13:30");
        assertThat(danish.moment(at, TODAY)).isEqualTo(tied("kl. 13.30"));
        assertThat(norwegian.moment(at, TODAY)).isEqualTo(tied("kl. 13.30"));
    }

    @Test
    void any_other_days_moment_has_weekday_and_date_before_it() {
        var at = at("2026-11-28T14:30");
        assertThat(english.moment(at, TODAY)).isEqualTo("Saturday 28 November at 14:30");
        assertThat(danish.moment(at, TODAY)).isEqualTo(tied("lørdag den 28. november kl. 14.30"));
        assertThat(norwegian.moment(at, TODAY)).isEqualTo(tied("lørdag 28. november kl. 14.30"));
    }

    @Test
    void another_years_moment_has_its_year() {
        var at = at("2027-01-02T10:00");
        assertThat(english.moment(at, TODAY)).isEqualTo("Saturday 2 January 2027 at 10:00");
        assertThat(danish.moment(at, TODAY)).isEqualTo(tied("lørdag den 2. januar 2027 kl. 10.00"));
        assertThat(danish.shortMoment(at, TODAY)).isEqualTo("lør. 2. jan. 2027 10.00");
    }

    @Test
    void which_day_it_is_is_decided_by_the_clock_on_the_wall() {
        var justAfterMidnight = at("2026-11-27T00:30");
        assertThat(danish.moment(justAfterMidnight, TODAY)).isEqualTo(tied("kl. 00.30"));
        assertThat(danish.day(justAfterMidnight)).isEqualTo("fredag den 27. november 2026");
    }

    @Test
    void the_board_cuts_names_short() {
        var at = at("2026-11-28T14:30");
        assertThat(english.shortMoment(at, TODAY)).isEqualTo("Sat 28 Nov 14:30");
        assertThat(danish.shortMoment(at, TODAY)).isEqualTo("lør. 28. nov. 14.30");
        assertThat(norwegian.shortMoment(at, TODAY)).isEqualTo("lør. 28. nov. 14.30");
        assertThat(norwegian.shortDay(LocalDate.of(2026, 12, 1), TODAY)).isEqualTo("tirs. 1. des.");
    }

    @Test
    void every_short_name_begins_like_its_long_one() {
        for (var language : Language.values()) {
            for (var day : DayOfWeek.values()) {
                assertThat(day.getDisplayName(TextStyle.FULL, language.locale()))
                        .startsWith(bare(ShortNames.weekdays(language).get((long) day.getValue())));
            }
            for (var month : Month.values()) {
                assertThat(month.getDisplayName(TextStyle.FULL, language.locale()))
                        .startsWith(bare(ShortNames.months(language).get((long) month.getValue())));
            }
        }
    }

    @Test
    void tables_have_digits_only() {
        var day = LocalDate.of(2026, 3, 5);
        assertThat(english.tableDate(day)).isEqualTo("05/03/2026");
        assertThat(danish.tableDate(day)).isEqualTo("05.03.2026");
        assertThat(norwegian.tableDate(day)).isEqualTo("05.03.2026");
        assertThat(norwegian.time(at("2026-03-05T09:05"))).isEqualTo("09.05");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void a_start_is_a_weekday_while_that_is_clear() {
        var friday = at("2026-11-27T14:30");
        assertThat(english.start(friday, at("2026-12-03T23:00"))).isEqualTo("Friday at 14:30");
        assertThat(danish.start(friday, at("2026-12-03T23:00"))).isEqualTo(tied("fredag kl. 14.30"));
        assertThat(danish.start(friday, at("2026-12-04T00:00")))
                .isEqualTo(tied("fredag den 27. november 2026 kl. 14.30"));
    }

    @Test
    void only_midnight_is_printed_a_minute_early() {
        assertThat(danish.lastMinute(at("2026-12-01T00:00"))).isEqualTo(at("2026-11-30T23:59"));
        assertThat(danish.lastMinute(at("2026-12-01T00:01"))).isEqualTo(at("2026-12-01T00:01"));
        assertThat(danish.moment(danish.lastMinute(at("2026-12-01T00:00"))))
                .isEqualTo(tied("mandag den 30. november 2026 kl. 23.59"));
    }

    @Test
    void a_german_machine_changes_nothing() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new DateWords(Language.EN, Sample.ZONE).moment(at("2026-03-05T09:05")))
                    .isEqualTo("Thursday 5 March 2026 at 09:05");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String bare(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
