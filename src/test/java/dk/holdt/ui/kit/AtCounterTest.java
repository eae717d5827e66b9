package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.words.Names;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtCounterTest {

    private static final RepairNumber ONE = RepairNumber.of(10_000);
    private static final RepairNumber OTHER = RepairNumber.of(10_001);

    private Optional<Runnable> later = Optional.empty();
    private Duration waits = Duration.ZERO;
    private long nanos;

    private AtCounter station(StationRole role) {
        return new AtCounter(
                role,
                (wait, does) -> {
                    waits = wait;
                    later = Optional.of(does);
                    return () -> later = Optional.empty();
                },
                () -> nanos);
    }

    @Test
    void at_a_counter_somebody_may_read_along_from_the_start() {
        assertThat(station(StationRole.COUNTER).names()).isEqualTo(Names.HIDDEN);
        assertThat(station(StationRole.BENCH).names()).isEqualTo(Names.SHOWN);
        assertThat(station(StationRole.OFFICE).names()).isEqualTo(Names.SHOWN);
    }

    @Test
    void a_key_says_that_a_customer_has_come_or_gone() {
        var station = station(StationRole.COUNTER);
        assertThat(station.toggle()).isTrue();
        assertThat(station.names()).isEqualTo(Names.SHOWN);
        assertThat(station.toggle()).isTrue();
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
    }

    @Test
    void during_an_intake_it_cannot_be_switched_off() {
        var station = station(StationRole.BENCH);
        station.bind(true);
        assertThat(station.toggle()).isFalse();
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
        station.bind(false);
        assertThat(station.names()).isEqualTo(Names.SHOWN);
    }

    @Test
    void at_a_counter_the_customer_of_an_intake_stands_there_still() {
        var station = station(StationRole.COUNTER);
        station.toggle();
        station.bind(true);
        station.bind(false);
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
    }

    @Test
    void everything_is_shown_for_a_moment_and_hidden_again() {
        var station = station(StationRole.COUNTER);
        station.showForAMoment();
        assertThat(station.names()).isEqualTo(Names.SHOWN);
        assertThat(station.inSightProperty().get()).isTrue();
        assertThat(waits).hasSeconds(5);
        later.orElseThrow().run();
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
    }

    @Test
    void a_key_that_is_held_down_shows_it_no_longer() {
        var station = station(StationRole.COUNTER);
        station.showForAMoment();
        for (int repeat = 0; repeat < 40; repeat++) {
            nanos += 200_000_000L;
            if (repeat == 25) {
                later.orElseThrow().run();
            }
            station.showForAMoment();
        }
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
        nanos += 1_000_000_000L;
        station.showForAMoment();
        assertThat(station.names()).isEqualTo(Names.SHOWN);
    }

    @Test
    void whoever_comes_ends_the_moment() {
        var station = station(StationRole.COUNTER);
        station.showForAMoment();
        station.toggle();
        station.toggle();
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
        assertThat(later).isEmpty();
    }

    @Test
    void a_locked_station_hides_names_and_shows_them_to_nobody_for_a_moment() {
        var station = station(StationRole.OFFICE);
        station.lock(true);
        station.showForAMoment();
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
        assertThat(station.inSightProperty().get()).isFalse();
        station.lock(false);
        assertThat(station.names()).isEqualTo(Names.SHOWN);
    }

    @Test
    void what_is_opened_before_a_customer_is_theirs_and_what_was_open_is_not() {
        var station = station(StationRole.OFFICE);
        station.opened(ONE);
        station.toggle();
        assertThat(station.isTheirs(ONE)).isFalse();
        station.opened(ONE);
        assertThat(station.isTheirs(ONE)).isTrue();
    }

    @Test
    void it_is_theirs_until_another_is_opened_or_they_go() {
        var station = station(StationRole.COUNTER);
        station.opened(ONE);
        station.opened(OTHER);
        assertThat(station.isTheirs(ONE)).isFalse();
        station.toggle();
        station.toggle();
        assertThat(station.isTheirs(OTHER)).isFalse();
        station.opened(OTHER);
        station.next();
        assertThat(station.isTheirs(OTHER)).isFalse();
    }

    @Test
    void another_use_of_the_station_counts_at_once() {
        var station = station(StationRole.OFFICE);
        station.usedFor(StationRole.COUNTER);
        assertThat(station.names()).isEqualTo(Names.HIDDEN);
        station.usedFor(StationRole.BENCH);
        assertThat(station.names()).isEqualTo(Names.SHOWN);
    }
}
