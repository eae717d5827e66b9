package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Term;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordsTest {

    private final DurationWords english = new DurationWords(Language.EN);
    private final DurationWords danish = new DurationWords(Language.DA);
    private final DurationWords norwegian = new DurationWords(Language.NB);

    @Test
    void a_length_is_told_in_hours_and_minutes() {
        assertThat(english.exact(Duration.ofMinutes(203))).isEqualTo("3 h 23 min");
        assertThat(danish.exact(Duration.ofMinutes(203))).isEqualTo("3 t 23 min");
        assertThat(norwegian.exact(Duration.ofHours(2))).isEqualTo("2 t");
        assertThat(english.exact(Duration.ofSeconds(359))).isEqualTo("5 min");
        assertThat(english.exact(Duration.ofHours(1234))).isEqualTo("1234 h");
    }

    @Test
    void opening_time_is_always_named() {
        var length = Duration.ofMinutes(125);
        assertThat(english.remaining(length, Basis.WORKING_HOURS)).isEqualTo("2 h of opening time");
        assertThat(danish.remaining(length, Basis.WORKING_HOURS)).isEqualTo("2 t åbningstid");
        assertThat(norwegian.remaining(length, Basis.WORKING_HOURS)).isEqualTo("2 t åpningstid");
        assertThat(english.overdue(Duration.ofHours(2), Basis.WORKING_HOURS)).isEqualTo("2 h (working hours)");
        assertThat(danish.overdue(Duration.ofHours(2), Basis.WORKING_HOURS)).isEqualTo("2 t (i åbningstiden)");
        assertThat(norwegian.overdue(Duration.ofHours(2), Basis.WORKING_HOURS)).isEqualTo("2 t (i åpningstiden)");
        assertThat(danish.overdue(length, Basis.FIXED_TIME)).isEqualTo("2 t 5 min");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min",
        "PT59S, 0 min",
        "PT1H59M59S, 119 min",
        "PT2H, 2 h",
        "PT2H59M, 2 h",
        "PT48H, 48 h",
        "PT48H1M, 2 days",
        "PT71H59M, 2 days",
        "PT72H, 3 days"
    })
    void the_board_rounds_down(Duration length, String words) {
        assertThat(english.remaining(length, Basis.CLOCK_HOURS)).isEqualTo(words);
    }

    @Test
    void the_board_tells_opening_time_in_hours() {
        assertThat(danish.remaining(Duration.ofHours(72), Basis.CLOCK_HOURS)).isEqualTo("3 døgn");
        assertThat(danish.remaining(Duration.ofHours(72), Basis.WORKING_HOURS)).isEqualTo("72 t åbningstid");
    }

    @Test
    void a_length_below_nothing_is_our_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.exact(Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.remaining(Duration.ofDays(-9), Basis.CLOCK_HOURS));
    }

    @Test
    void a_basis_is_named_with_its_hours() {
        var en = new BasisWords(Language.EN);
        var da = new BasisWords(Language.DA);
        var nb = new BasisWords(Language.NB);
        assertThat(en.label(Term.clockHours(24))).isEqualTo("24 hours around the clock");
        assertThat(da.label(Term.clockHours(24))).isEqualTo("24 timer i træk (1 døgn)");
        assertThat(nb.label(Term.clockHours(72))).isEqualTo("72 timer i strekk (3 døgn)");
        assertThat(nb.label(Term.clockHours(36))).isEqualTo("36 timer i strekk");
        assertThat(en.label(Term.workingHours(24))).isEqualTo("24 working hours (only hours when we are open)");
        assertThat(da.label(Term.workingHours(24))).isEqualTo("24 timer i åbningstiden");
        assertThat(nb.label(Term.workingHours(24))).isEqualTo("24 timer i åpningstiden");
        assertThat(da.label(new Term.At(Sample.at("2026-11-27T14:30")))).isEqualTo("aftalt dag og klokkeslæt");
    }
}
