package dk.holdt.usecase.parts;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.METTE;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.staff.Proof;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwapPartTest {

    private static final Proof METTES = new Proof(METTE, ByRole.PIN);

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final SwapPart swaps = floor.swaps();
    private final RepairNumber number = floor.started(floor.take(DO_NOT_ASK, "does not start"));

    static SwapPart.Fitting fitting(Verdict verdict) {
        var line = new PartSwap.Line("frontUsb", true, "2 x usb-a", "none", verdict, false);
        return new SwapPart.Fitting(
                "pc-case",
                new PartSwap.Part("Chieftec", ""),
                new PartSwap.Part("Basic-2", ""),
                new PartSwap.Comparison(verdict, List.of(line)));
    }

    private PartSwap fit(Verdict verdict) {
        return done(swaps.fit(floor.seen(number), MIA, fitting(verdict)))
                .fittedSwaps()
                .getLast();
    }

    private PartSwap now() {
        return floor.dossier(number).swaps().getLast();
    }

    @Test
    void to_fit_a_part_at_the_first_look_is_to_repair() {
        fit(Verdict.SAME);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.REPAIRING);
        assertThat(now().missing()).isEmpty();
    }

    @Test
    void no_part_is_fitted_on_a_quote_before_a_yes() {
        var quoted = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        assertThat(reasons(swaps.fit(floor.seen(quoted), MIA, fitting(Verdict.SAME))))
                .containsExactly(Reason.PRICE_TERMS_FORBID);
    }

    @Test
    void a_worse_part_blocks_until_the_customer_has_said_yes_to_the_difference() {
        var swap = fit(Verdict.WORSE);
        assertThat(swap.missing()).contains(Reason.SWAP_NOT_SETTLED);
        assertThat(reasons(swaps.consent(floor.seen(number), MIA, swap.id(), " ", Channel.CALL, "no USB")))
                .containsExactly(Reason.WHO_MISSING);
        done(swaps.consent(floor.seen(number), MIA, swap.id(), "Anna Berg", Channel.CALL, "no USB at the front"));
        assertThat(now().missing()).isEmpty();
        assertThat(now().settlement().orElseThrow())
                .isInstanceOfSatisfying(Settlement.Consent.class, yes -> assertThat(yes.difference())
                        .isEqualTo("no USB at the front"));
    }

    @Test
    void only_a_manager_with_the_right_pin_decides_and_only_with_a_reason() {
        var swap = fit(Verdict.UNKNOWN);
        assertThat(reasons(swaps.decide(floor.seen(number), new Proof(MIA, ByRole.PIN), swap.id(), "it will do")))
                .containsExactly(Reason.NOT_A_MANAGER);
        assertThat(reasons(swaps.decide(floor.seen(number), METTES, swap.id(), " ")))
                .containsExactly(Reason.REASON_MISSING);
        assertThat(reasons(swaps.decide(floor.seen(number), new Proof(METTE, "0000"), swap.id(), "it will do")))
                .containsExactly(Reason.PIN_WRONG);
        assertThat(now().settlement()).isEmpty();
        done(swaps.decide(floor.seen(number), METTES, swap.id(), "no other case is made"));
        assertThat(now().missing()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_settled_by_nobody() {
        var swap = fit(Verdict.INCOMPATIBLE);
        assertThat(reasons(swaps.decide(floor.seen(number), METTES, swap.id(), "it will do")))
                .containsExactly(Reason.SWAP_DOES_NOT_FIT);
        assertThat(now().missing()).contains(Reason.SWAP_DOES_NOT_FIT);
    }

    @Test
    void a_settlement_is_never_changed() {
        var swap = fit(Verdict.WORSE);
        done(swaps.decide(floor.seen(number), METTES, swap.id(), "no other case is made"));
        assertThatThrownBy(() -> swaps.decide(floor.seen(number), METTES, swap.id(), "another reason"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_change_has_to_be_told() {
        var swap = fit(Verdict.CHANGED);
        assertThat(swap.mustBeTold()).isTrue();
        done(swaps.told(floor.seen(number), MIA, swap.id(), "Anna Berg", Channel.VISIT));
        assertThat(now().mustBeTold()).isFalse();
    }

    @Test
    void a_part_taken_out_again_blocks_nothing_and_stays_in_the_history() {
        var swap = fit(Verdict.WORSE);
        done(swaps.withdraw(floor.seen(number), MIA, swap.id()));
        assertThat(floor.dossier(number).fittedSwaps()).isEmpty();
        assertThat(now().withdrawn()).isTrue();
    }

    @Test
    void nothing_is_swapped_or_taken_out_on_the_shelf() {
        var ready = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        assertThat(reasons(swaps.fit(floor.seen(ready), MIA, fitting(Verdict.SAME))))
                .containsExactly(Reason.STAGE_FORBIDS);
        assertThat(reasons(swaps.withdraw(floor.seen(ready), MIA, 99))).containsExactly(Reason.STAGE_FORBIDS);
    }
}
