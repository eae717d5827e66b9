package dk.holdt.usecase.shelf;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.METTE;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldBackTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.started(floor.take(DO_NOT_ASK, "does not start"));

    private Acted stop(Stop.Reason reason, String words, Optional<LocalDate> until) {
        return floor.holdBack().stop(floor.seen(number), MIA, reason, words, until, FRIDAY);
    }

    private Acted takeHome() {
        var facts = new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), Settled.nothing());
        return floor.handOver().takeBack(floor.seen(number), MIA, facts);
    }

    @Test
    void nobody_gets_a_stopped_device_until_a_manager_lifts_the_stop() {
        done(stop(Stop.Reason.POLICE, "case 12-3", Optional.empty()));
        assertThat(reasons(takeHome())).containsExactly(Reason.STOPPED);
        assertThat(reasons(floor.holdBack().lift(floor.seen(number), MIA, "they rang")))
                .containsExactly(Reason.NOT_A_MANAGER);
        assertThat(reasons(floor.holdBack().lift(floor.seen(number), METTE, " ")))
                .containsExactly(Reason.REASON_MISSING);
        done(floor.holdBack().lift(floor.seen(number), METTE, "they rang"));
        assertThat(floor.dossier(number).entries().getLast().words()).isEqualTo("May be handed over again: they rang");
        done(takeHome());
    }

    @Test
    void a_stop_with_a_last_day_ends_by_itself_after_it() {
        done(stop(Stop.Reason.ESTATE, "", Optional.of(FRIDAY.plusDays(1))));
        floor.itIs("2026-11-28T13:00");
        assertThat(reasons(takeHome())).containsExactly(Reason.STOPPED);
        floor.itIs("2026-11-30T10:00");
        done(takeHome());
    }

    @Test
    void another_reason_is_said_in_words_and_no_stop_ends_before_it_begins() {
        assertThat(reasons(stop(Stop.Reason.OTHER, " ", Optional.empty()))).containsExactly(Reason.WORDS_MISSING);
        assertThat(reasons(stop(Stop.Reason.POLICE, "", Optional.of(FRIDAY.minusDays(1)))))
                .containsExactly(Reason.DAY_PAST);
    }

    @Test
    void a_new_stop_takes_the_place_of_the_one_before() {
        done(stop(Stop.Reason.THEFT_DOUBT, "", Optional.empty()));
        done(stop(Stop.Reason.POLICE, "", Optional.empty()));
        done(floor.holdBack().lift(floor.seen(number), METTE, "it was hers"));
        done(takeHome());
    }
}
