package dk.holdt.domain.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartSwapTest {

    private static final Instant THEN = Instant.parse("2026-11-27T13:30:00Z");

    @Test
    void nothing_is_worse_only_when_something_was_swapped_and_everything_is_as_good() {
        var same = Samples.swap(Verdict.SAME, THEN);
        var better = Samples.swap(Verdict.BETTER, THEN);
        assertThat(PartSwap.nothingIsWorse(List.of())).isFalse();
        assertThat(PartSwap.nothingIsWorse(List.of(same, better))).isTrue();
        for (var verdict : List.of(Verdict.WORSE, Verdict.CHANGED, Verdict.UNKNOWN)) {
            assertThat(PartSwap.nothingIsWorse(List.of(same, Samples.swap(verdict, THEN))))
                    .as(verdict.name())
                    .isFalse();
        }
    }

    @Test
    void consent_never_makes_a_worse_part_as_good() {
        var consent = new Settlement.Consent("Anna", Channel.CALL, "USB: before 2 – after 0", THEN, 1);
        assertThat(PartSwap.nothingIsWorse(List.of(Samples.swap(Verdict.WORSE, THEN, consent))))
                .isFalse();
    }

    @Test
    void a_value_that_is_lost_from_sight_forbids_the_claim() {
        var line = new PartSwap.Line("endurance", false, "600", "?", Verdict.UNKNOWN, true);
        var swap = with(new PartSwap.Comparison(Verdict.SAME, List.of(line)));
        assertThat(PartSwap.nothingIsWorse(List.of(swap))).isFalse();
    }

    @Test
    void a_change_on_a_key_attribute_has_to_be_told() {
        assertThat(Samples.swap(Verdict.CHANGED, THEN).mustBeTold()).isTrue();
        assertThat(Samples.swap(Verdict.CHANGED, THEN, new Settlement.Told("Anna", Channel.VISIT, THEN, 1))
                        .mustBeTold())
                .isFalse();
        assertThat(Samples.swap(Verdict.SAME, THEN).mustBeTold()).isFalse();
    }

    private static PartSwap with(PartSwap.Comparison comparison) {
        var part = new PartSwap.Part("Samsung 980", "");
        return new PartSwap(1, "storage", part, part, comparison, THEN, 1, Optional.empty(), false);
    }
}
