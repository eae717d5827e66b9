package dk.holdt.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    @Test
    void three_copies_are_kept_whatever_their_age() {
        var old = List.of(NOON, NOON.plusSeconds(1), NOON.plusSeconds(2));
        assertThat(Retention.kept(old, COPENHAGEN)).containsExactlyInAnyOrderElementsOf(old);
    }

    @Test
    void of_many_in_one_hour_the_last_three_stay() {
        var minutes = every(Duration.ofMinutes(1), 30);
        assertThat(Retention.kept(minutes, COPENHAGEN)).containsExactlyInAnyOrderElementsOf(minutes.subList(0, 3));
    }

    @Test
    void a_year_of_hourly_copies_keeps_hours_days_weeks_and_months() {
        var kept = Retention.kept(every(Duration.ofHours(1), 24 * 400), COPENHAGEN);
        assertThat(kept).contains(NOON, NOON.minus(Duration.ofHours(23)));
        assertThat(kept).doesNotContain(NOON.minus(Duration.ofHours(24)));
        // the last of 13 November in Danish winter time, the last of the week of 5 October, the last of December 2025
        assertThat(kept).contains(Instant.parse("2026-11-14T22:00:00Z"));
        assertThat(kept).contains(Instant.parse("2026-10-11T21:00:00Z"));
        assertThat(kept).contains(Instant.parse("2025-12-31T22:00:00Z"));
        assertThat(kept).hasSizeBetween(24 + 12 + 6 + 9, 24 + 14 + 8 + 12);
    }

    @Test
    void a_shop_closed_for_a_month_loses_nothing_by_opening_again() {
        var before = every(Duration.ofHours(1), 24);
        var again = NOON.plus(Duration.ofDays(30));
        var kept =
                Retention.kept(Stream.concat(before.stream(), Stream.of(again)).toList(), COPENHAGEN);
        assertThat(kept).hasSize(24).contains(again, NOON);
    }

    private static List<Instant> every(Duration step, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> NOON.minus(step.multipliedBy(i)))
                .toList();
    }
}
