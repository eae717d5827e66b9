package dk.holdt.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    @Test
    void lunch_parts_the_day() {
        var told = Shops.exampleWeek().without(Shops.daily(Opening.of("12:00", "13:00")));
        assertThat(told.on(DayOfWeek.MONDAY))
                .containsExactly(Opening.of("10:00", "12:00"), Opening.of("13:00", "17:30"));
        assertThat(told.on(DayOfWeek.SATURDAY))
                .containsExactly(Opening.of("10:00", "12:00"), Opening.of("13:00", "14:00"));
        assertThat(told.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void what_a_break_leaves_after_midnight_is_told_with_the_next_day() {
        var nights = Shops.only(DayOfWeek.FRIDAY, Opening.of("22:00", "03:00"));
        var told = nights.without(Shops.only(DayOfWeek.SATURDAY, Opening.of("00:00", "01:00")));
        assertThat(told.on(DayOfWeek.FRIDAY)).containsExactly(Opening.of("22:00", "24:00"));
        assertThat(told.on(DayOfWeek.SATURDAY)).containsExactly(Opening.of("01:00", "03:00"));
    }

    @Test
    void without_breaks_nothing_changes() {
        assertThat(Shops.exampleWeek().without(new WeeklyHours(Map.of()))).isEqualTo(Shops.exampleWeek());
    }
}
