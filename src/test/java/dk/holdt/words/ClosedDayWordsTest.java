package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.ClosedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosedDayWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-21");
    private static final ClosedDay CHRISTMAS_EVE = closed("2026-12-24", ClosedDay.Why.KEPT_DAY, "Juleaftensdag");
    private static final ClosedDay CHRISTMAS_DAY = closed("2026-12-25", ClosedDay.Why.HOLIDAY, "Juledag");

    @Test
    void a_public_holiday_is_named_as_one() {
        assertThat(words(Language.DA, CHRISTMAS_DAY))
                .containsExactly("Juledag (fredag den 25. december) er helligdag: Vi har lukket, og dagen tæller ikke "
                        + "med som åbningstid.");
        assertThat(words(Language.NB, CHRISTMAS_DAY))
                .containsExactly("Juledag (fredag 25. desember) er helligdag: Vi har stengt, og dagen teller ikke med "
                        + "som åpningstid.");
    }

    @Test
    void a_day_that_the_shop_keeps_is_not_called_a_public_holiday() {
        assertThat(words(Language.DA, CHRISTMAS_EVE))
                .containsExactly(
                        "Juleaftensdag (torsdag den 24. december): Vi har lukket, og dagen tæller ikke med som "
                                + "åbningstid.");
    }

    @Test
    void a_day_without_a_name_is_told_by_its_date() {
        var stocktaking = new ClosedDay(LocalDate.parse("2027-01-02"), ClosedDay.Why.SPECIAL_HOURS, Optional.empty());
        assertThat(words(Language.EN, stocktaking))
                .containsExactly(
                        "Saturday 2 January 2027: we are closed, and the day does not count as working hours.");
    }

    @Test
    void the_days_of_one_closure_are_one_sentence() {
        assertThat(words(
                        Language.EN,
                        closed("2026-12-28", ClosedDay.Why.CLOSURE, "Ferie"),
                        closed("2026-12-29", ClosedDay.Why.CLOSURE, "Ferie"),
                        closed("2026-12-30", ClosedDay.Why.CLOSURE, "Flytning")))
                .containsExactly(
                        "From Monday 28 December to Tuesday 29 December we are closed, and the days do not count as "
                                + "working hours.",
                        "Flytning (Wednesday 30 December): we are closed, and the day does not count as working "
                                + "hours.");
    }

    private static List<String> words(Language language, ClosedDay... days) {
        return new ClosedDayWords(language, ZoneId.of("Europe/Copenhagen")).of(List.of(days), TODAY);
    }

    private static ClosedDay closed(String date, ClosedDay.Why why, String name) {
        return new ClosedDay(LocalDate.parse(date), why, Optional.of(new LocalText(name, name, name)));
    }
}
