package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.HolidayFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// Floors far below what is measured (`src/bench`), so that only a change of kind trips them. The best of several
/// rounds counts, because the machine has other things to do.
class SpeedTest {

    private static final int DEADLINES = 100_000;
    private static final int MOST_ROUNDS = 60;

    private static final ShopCalendar SHOP =
            Shops.EXAMPLE.withHolidays(HolidayFiles.shipped("DK").orElseThrow().usual());

    private final PromiseClock clock = new PromiseClock(SHOP);
    private final Instant[] starts = starts();

    @Test
    void a_million_deadlines_a_second_however_long_they_are() {
        long enough = Duration.ofSeconds(1).toNanos() / 10;
        long shortOnes = best(enough, () -> deadlines(1));
        long longOnes = best(Math.min(enough, 4 * shortOnes), () -> deadlines(10_000));
        assertThat(shortOnes).as("ns for 100 000 deadlines of 1 hour").isLessThan(enough);
        assertThat(longOnes).as("ns for 100 000 deadlines of 10 000 hours").isLessThan(enough);
        assertThat((double) longOnes / shortOnes).as("10 000 hours against 1").isLessThan(5);
    }

    @Test
    void four_years_are_laid_out_in_five_milliseconds() {
        long enough = Duration.ofMillis(5).toNanos();
        assertThat(best(enough, () -> Timeline.of(SHOP, 2025, 2028).total())).isLessThan(enough);
    }

    private long deadlines(int hours) {
        var length = Duration.ofHours(hours);
        long sum = 0;
        for (var start : starts) {
            sum += clock.deadline(start, length, Basis.WORKING_HOURS, List.of()).getEpochSecond();
        }
        return sum;
    }

    /// The shortest of at least ten rounds, and of more while it is not short enough.
    private static long best(long enough, LongSupplier work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 10 || best >= enough && round < MOST_ROUNDS; round++) {
            long begin = System.nanoTime();
            assertThat(work.getAsLong()).isPositive();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    private static Instant[] starts() {
        var random = new Random(7);
        var starts = new Instant[DEADLINES];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at("2025-01-01T00:00").plusSeconds(60L * random.nextInt(2 * 365 * 24 * 60));
        }
        return starts;
    }
}
