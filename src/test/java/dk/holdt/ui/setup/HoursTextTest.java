package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10-17.30                 | 10.00–17.30
            10.00–17:30              | 10.00–17.30
            1000-1730                | 10.00–17.30
            9 til 17                 | 09.00–17.00
            10-12, 13-17.30          | 10.00–12.00, 13.00–17.30
            10-12 og 13-17           | 10.00–12.00, 13.00–17.00
            kl. 10-12 + 13-17        | 10.00–12.00, 13.00–17.00
            18-02                    | 18.00–02.00
            10-24                    | 10.00–00.00
            """)
    void hours_are_read_as_they_are_typed(String typed, String written) {
        assertThat(HoursText.read(typed).map(read -> HoursText.write(read, Language.DA)))
                .contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "lukket", "Stengt", "closed"})
    void a_day_without_hours_is_closed(String typed) {
        assertThat(HoursText.read(typed)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10", "10-25", "10-17.75", "ten to five", "10-14, 13-17", "10-12, 12-17", "10-10", "18-02, 03-04"
            })
    void what_overlaps_or_is_no_time_is_not_guessed(String typed) {
        assertThat(HoursText.read(typed)).isEmpty();
    }

    @Test
    void what_is_written_is_read_again() {
        var day = List.of(Opening.of("08:30", "12:00"), Opening.of("12:45", "18:00"));
        assertThat(HoursText.read(HoursText.write(day, Language.EN))).contains(day);
    }
}
