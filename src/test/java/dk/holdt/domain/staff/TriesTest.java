package dk.holdt.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            wrong, left, wait
            0,     5,    PT0S
            1,     4,    PT0S
            4,     1,    PT0S
            5,     0,    PT30S
            6,     0,    PT1M
            7,     0,    PT2M
            8,     0,    PT4M
            9,     0,    PT8M
            10,    0,    PT15M
            11,    0,    PT15M
            2000,  0,    PT15M
            """)
    void from_the_fifth_each_wrong_one_doubles_the_wait_up_to_a_quarter_of_an_hour(int wrong, int left, Duration wait) {
        var tries = Tries.NONE;
        for (int one = 0; one < wrong; one++) {
            tries = tries.oneMore();
        }
        assertThat(tries.left()).isEqualTo(left);
        assertThat(tries.delay()).isEqualTo(wait);
    }

    @Test
    void a_wait_that_is_over_is_not_forgotten() {
        var waited = new Tries(5, Duration.ofSeconds(30)).waited();
        assertThat(waited.delay()).isZero();
        assertThat(waited.oneMore().delay()).isEqualTo(Duration.ofMinutes(1));
    }
}
