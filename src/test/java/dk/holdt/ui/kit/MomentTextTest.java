package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-27T14:30");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28.11. 14.30         | 2026-11-28T14:30
            28.11 14.30          | 2026-11-28T14:30
            28/11 14:30          | 2026-11-28T14:30
            28-11 1430           | 2026-11-28T14:30
            28 11 14 30          | 2026-11-28T14:30
            28.11.2027 kl. 14.30 | 2027-11-28T14:30
            28.11. kl 9          | 2026-11-28T09:00
            2/1 10               | 2027-01-02T10:00
            27.11. 16            | 2026-11-27T16:00
            16.30                | 2026-11-27T16:30
            i morgen 11          | 2026-11-28T11:00
            I  Morgen kl. 11.15  | 2026-11-28T11:15
            tomorrow at 11:15    | 2026-11-28T11:15
            i dag 16             | 2026-11-27T16:00
            overmorgen 9         | 2026-11-29T09:00
            fre 11               | 2026-12-04T11:00
            lør. 11              | 2026-11-28T11:00
            mandag kl. 11        | 2026-11-30T11:00
            Tuesday 11           | 2026-12-01T11:00
            """)
    void a_day_and_a_time_are_read_as_they_are_typed(String typed, LocalDateTime expected) {
        assertThat(MomentText.read(typed, FRIDAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snart",
                "28.11.",
                "31.11. 10",
                "28.13. 10",
                "28.11. 24.30",
                "28.11. 14.75",
                "m 11",
                "i går 11"
            })
    void what_is_no_day_and_time_is_not_guessed(String typed) {
        assertThat(MomentText.read(typed, FRIDAY)).isEmpty();
    }
}
