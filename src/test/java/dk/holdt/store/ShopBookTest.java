package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.promise.YearlyDay;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the shop says of itself, and every calendar that a promise was ever counted by.
class ShopBookTest {

    private static final LocalText NAME = new LocalText("Holiday", "Ferie", "Ferie");

    private static final WeeklyHours WEEK = new WeeklyHours(Map.of(
            DayOfWeek.MONDAY, List.of(Opening.of("10:00", "12:00"), Opening.of("13:00", "17:30")),
            DayOfWeek.FRIDAY, List.of(Opening.of("22:00", "02:00")),
            DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "24:00"))));

    @TempDir
    private Path folder;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void the_shop_is_there_after_the_first_start_and_as_last_saved() {
        assertThat(shop.book.shop()).isEmpty();
        for (var country : Country.values()) {
            for (var language : Language.values()) {
                var said = new Shop(
                        "Ærø Radio", "Gade 1", "62 52 00 00", "a@b", "DK 12", country == Country.DK, country, language);
                shop.book.save(said);
                assertThat(shop.book.shop()).contains(said);
            }
        }
    }

    @Test
    void there_is_no_calendar_before_the_first_start() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> shop.book.calendar());
    }

    @Test
    void a_calendar_comes_back_with_all_it_is_made_of() {
        var whole = shop.book.add(whole());
        assertThat(whole).isEqualTo(whole().withVersion(1));
        assertThat(shop.book.calendar()).isEqualTo(whole);
    }

    @Test
    void a_new_calendar_takes_the_next_version_and_leaves_the_old_one_as_it_was() {
        var first = shop.book.add(whole());
        var second = shop.book.add(ShopCalendar.of(17, TestShop.ZONE, WEEK));
        assertThat(second.version()).isEqualTo(2);
        assertThat(shop.book.calendar()).isEqualTo(second);
        var again = shop.database.read(handle -> new CalendarRows(handle, 1).read(TestShop.ZONE));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void presets_come_by_key_and_new_ones_take_the_place_of_the_old() {
        shop.book.savePresets(List.of(new Preset(8, What.CALL, Basis.FIXED_TIME, 0)));
        var presets = List.of(
                new Preset(2, What.READY, Basis.WORKING_HOURS, 9_999),
                new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24));
        shop.book.savePresets(presets);
        assertThat(shop.book.presets()).isEqualTo(presets.reversed());
    }

    @Test
    void a_setting_is_there_as_last_set() {
        assertThat(shop.book.setting("printer")).isEmpty();
        shop.book.set("printer", "Skranke");
        shop.book.set("printer", "Værksted");
        assertThat(shop.book.setting("printer")).contains("Værksted");
    }

    private static ShopCalendar whole() {
        var holidays = new HolidaySet(List.of(
                HolidayRule.always(
                        "dk.juledag", new LocalText("Christmas Day", "1. juledag", "1. juledag"), YearlyDay.on(12, 25)),
                new HolidayRule("dk.bededag", NAME, YearlyDay.fromEaster(26), 0, 2023, false, true),
                new HolidayRule("dk.skaertorsdag", NAME, YearlyDay.fromEaster(-3), 0, 9999, true, false)));
        return ShopCalendar.of(0, TestShop.ZONE, WEEK)
                .withBreaks(new WeeklyHours(Map.of(DayOfWeek.SATURDAY, List.of(Opening.of("12:00", "12:30")))))
                .withClosures(List.of(
                        Closure.on(LocalDate.of(2026, 5, 4), NAME),
                        new Closure.Yearly(MonthDay.of(12, 23), MonthDay.of(1, 2), NAME),
                        new Closure.Dates(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 26), NAME)))
                .withSpecial(Map.of(
                        LocalDate.of(2026, 12, 20), List.of(Opening.of("08:00", "10:00"), Opening.of("11:00", "16:00")),
                        LocalDate.of(2026, 12, 21), List.of()))
                .withShortDays(List.of(
                        new ShortDay(YearlyDay.on(12, 31), LocalTime.of(13, 0), NAME),
                        new ShortDay(YearlyDay.fromEaster(-1), LocalTime.MIDNIGHT, NAME)))
                .withHolidays(holidays);
    }
}
