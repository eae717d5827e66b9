package dk.holdt.usecase.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Preset;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.promise.OfferPromise.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BothWaysTest {

    private final OneRepair repair = new OneRepair(Language.DA);

    private List<Choice> bothWays(What what) {
        return repair.offers.bothWays(repair.offers.thisMinute(), what);
    }

    @Test
    void each_length_is_counted_around_the_clock_and_in_working_hours_side_by_side() {
        assertThat(bothWays(What.ANSWER).subList(0, 2))
                .extracting(Choice::key, Choice::term, Choice::dueAt)
                .containsExactly(
                        tuple(1, Optional.of(Term.clockHours(24)), Optional.of(OneRepair.at("2026-11-28T14:30"))),
                        tuple(2, Optional.of(Term.workingHours(24)), Optional.of(OneRepair.at("2026-12-02T12:00"))));
    }

    @Test
    void a_length_that_ends_while_we_are_shut_has_the_closing_before_it_on_a_key_of_its_own() {
        assertThat(bothWays(What.ANSWER).getLast()).satisfies(choice -> {
            assertThat(choice.key()).isEqualTo(3);
            assertThat(choice.beforeWeClose()).isTrue();
            assertThat(choice.dueAt()).contains(OneRepair.at("2026-11-28T14:00"));
        });
    }

    @Test
    void whatever_ends_while_we_are_shut_says_so_even_when_it_was_handed_in_after_the_last_closing() {
        var sunday = OneRepair.at("2026-11-29T06:00");
        assertThat(repair.offers.choices(sunday, List.of(What.ANSWER)))
                .filteredOn(choice -> choice.dueAt().equals(Optional.of(OneRepair.at("2026-11-30T06:00"))))
                .hasSize(1)
                .allSatisfy(choice -> assertThat(choice.whenClosed()).isPresent());
        assertThat(repair.offers.choices(sunday, List.of(What.ANSWER)))
                .allSatisfy(choice ->
                        assertThat(choice.dueAt().orElse(sunday.plusSeconds(1))).isAfter(sunday));
    }

    @Test
    void a_kind_without_lengths_of_its_own_borrows_those_of_the_others() {
        assertThat(bothWays(What.READY))
                .allSatisfy(choice -> assertThat(choice.what()).isEqualTo(What.READY));
        assertThat(bothWays(What.READY)).hasSize(3);
    }

    @Test
    void a_shop_that_promises_only_by_agreed_times_still_sees_both_clocks() {
        repair.shop.book().savePresets(List.of(new Preset(1, What.READY, Basis.FIXED_TIME, 0)));
        assertThat(bothWays(What.READY).getFirst().term()).contains(Term.clockHours(24));
    }

    @Test
    void many_lengths_leave_the_last_keys_free() {
        repair.shop
                .book()
                .savePresets(List.of(
                        new Preset(1, What.READY, Basis.WORKING_HOURS, 4),
                        new Preset(2, What.READY, Basis.WORKING_HOURS, 8),
                        new Preset(3, What.READY, Basis.WORKING_HOURS, 24),
                        new Preset(4, What.READY, Basis.CLOCK_HOURS, 72)));
        assertThat(bothWays(What.READY)).extracting(Choice::key).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
}
