package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.partner.TheirTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TheirTimeFieldTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 27, 14, 30);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

    private static Optional<TheirTime> read(String typed) {
        return TheirTimeField.read(typed, FRIDAY);
    }

    @Test
    void a_day_alone_has_no_time_of_day() {
        assertThat(read("3.12.")).contains(new TheirTime(THURSDAY, Optional.empty()));
        assertThat(read("tors")).contains(new TheirTime(THURSDAY, Optional.empty()));
        assertThat(read("03.12.2026")).contains(new TheirTime(THURSDAY, Optional.empty()));
        assertThat(read("03/12/2026")).contains(new TheirTime(THURSDAY, Optional.empty()));
    }

    @Test
    void a_time_of_day_stands_beside_it_where_they_gave_one() {
        var atTwo = new TheirTime(THURSDAY, Optional.of(LocalTime.of(14, 0)));
        assertThat(read("3.12. 14.00")).contains(atTwo);
        assertThat(read("thu 14:00")).contains(atTwo);
        assertThat(read("03.12.2026 14.00")).contains(atTwo);
        assertThat(read("03/12/2026 14:00")).contains(atTwo);
    }

    @Test
    void what_is_neither_is_nothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("soon")).isEmpty();
    }
}
