package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.repair.PastRepair.Status;
import dk.holdt.domain.repair.PastRepair.Typed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastRepairTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "Unknown",
                "UNKNOWN",
                "????",
                "?",
                "-",
                "–",
                "...",
                "Ukendt",
                "ukendt",
                " Ved ikke ",
                "ingen",
                "N/A",
                "n/k",
                "Ukjent",
                "Vet ikke",
                "Ingen oplysning",
                "xx",
                "XXX",
                "Not Specified"
            })
    void the_many_words_for_unknown_are_no_brand_and_no_barrier(String typed) {
        var past = with(new Typed(typed, "", "", "", typed, ""));
        assertThat(past.brand()).isEmpty();
        assertThat(past.barrier()).isEmpty();
        assertThat(past.typed().brand()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B&O", "x", "Ingen-ting A/S", "d?©faut", " Bosch ", "3M", "on/off switch", "王"})
    void every_other_brand_stays_as_it_was_typed(String typed) {
        assertThat(with(new Typed(typed, "", "", "", "", "")).brand()).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "Unknown", "-", " ukendt\n"})
    void a_problem_is_never_read_as_unknown(String problem) {
        var past = new PastRepair("org", "1", "", "", "", "", problem, new Typed("", "", "", "", "", ""), "");
        assertThat(past.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2019-05-01, 2015",
        "2019, 2019-05-01, 2019",
        "1900, 2019-05-01, 1900",
        "' 1987 ', 2019-05-01, 1987",
        "2020, 2019-05-01,",
        "1899, 2019-05-01,",
        "1717, 2019-05-01,",
        "1015, 2019-05-01,",
        "????, 2019-05-01,",
        "87, 2019-05-01,",
        "２０１５, 2019-05-01,",
        "2015, '',",
        "2015, 2019-02-30,",
        "2015, 01/05/2019,"
    })
    void a_year_counts_from_1900_to_the_event(String year, String date, Integer expected) {
        assertThat(with(new Typed("", year, "", "", "", date)).year().orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2019-05-01, 0",
        "5, 2019-05-01, 5",
        "2.5, 2019-05-01, 2.5",
        "'2,5', 2019-05-01, 2.5",
        "119, 2019-05-01, 119",
        "120, 2019-05-01,",
        "150, 2019-05-01,",
        "-1, 2019-05-01,",
        "NaN, 2019-05-01,",
        "1e309, 2019-05-01,",
        "5, '',"
    })
    void an_age_counts_back_to_1900(String age, String date, Double expected) {
        assertThat(with(new Typed("", "", age, "", "", date)).age().orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Fixed, FIXED",
        "' fixed ', FIXED",
        "Repairable, REPAIRABLE",
        "End of life, END_OF_LIFE",
        "Unknown, UNKNOWN",
        "'', UNKNOWN",
        "Repareret, UNKNOWN"
    })
    void a_status_of_another_word_is_unknown(String typed, Status status) {
        assertThat(with(new Typed("", "", "", typed, "", "")).status()).isEqualTo(status);
    }

    @Test
    void a_date_is_a_day_of_the_calendar() {
        assertThat(with(new Typed("", "", "", "", "", "2020-02-29")).date()).contains(LocalDate.of(2020, 2, 29));
        assertThat(with(new Typed("", "", "", "", "", "2021-02-29")).date()).isEmpty();
        assertThat(with(new Typed("", "", "", "", "", "0000-00-00")).date()).isEmpty();
    }

    @Test
    void without_a_source_or_a_number_there_is_none() {
        var nothing = new Typed("", "", "", "", "", "");
        assertThatThrownBy(() -> new PastRepair("", "1", "", "", "", "", "", nothing, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PastRepair("org", " ", "", "", "", "", "", nothing, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PastRepair with(Typed typed) {
        return new PastRepair("org", "1", "DNK", "", "", "", "", typed, "");
    }
}
