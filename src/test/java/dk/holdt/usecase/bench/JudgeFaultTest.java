package dk.holdt.usecase.bench;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Outcome;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.Found;
import dk.holdt.domain.repair.Verdict.Remedy;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import org.junit.jupiter.api.Test;

class JudgeFaultTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final JudgeFault judge = floor.judge();

    private Acted give(RepairNumber number, Verdict verdict) {
        return judge.give(floor.seen(number), MIA, floor.fault(number, 1).id(), verdict);
    }

    private Acted test(RepairNumber number, boolean works) {
        return judge.test(floor.seen(number), MIA, floor.fault(number, 1).id(), works, "started three times");
    }

    @Test
    void nothing_is_judged_before_the_work_has_begun() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        assertThat(reasons(give(number, new Verdict.NotFound("tried")))).containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void a_fault_that_is_found_waits_for_its_remedy_at_the_first_look() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        var after = done(give(number, new Found("power board", new Remedy.Open())));
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.faults().getFirst().outcome()).isEmpty();
    }

    @Test
    void fixed_means_repairing_where_the_price_terms_allow_it() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        var after = done(give(number, new Found("power board", new Remedy.Fixed())));
        assertThat(after.stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void fixed_is_refused_on_a_quote_and_leaves_everything_as_it_was() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        var before = floor.dossier(number);
        assertThat(reasons(give(number, new Found("power board", new Remedy.Fixed()))))
                .containsExactly(Reason.PRICE_TERMS_FORBID);
        assertThat(floor.dossier(number)).isEqualTo(before);
    }

    @Test
    void the_first_test_is_testing() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(give(number, new Found("", new Remedy.Fixed())));
        assertThat(done(test(number, true)).stage()).isEqualTo(Stage.TESTING);
    }

    @Test
    void only_a_repaired_fault_is_tested() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(floor.work().repair(floor.seen(number), MIA));
        assertThat(reasons(test(number, true))).containsExactly(Reason.FOUND_WITHOUT_REMEDY);
    }

    @Test
    void a_new_verdict_takes_the_test_with_it() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(give(number, new Found("", new Remedy.Fixed())));
        done(test(number, true));
        done(give(number, new Found("", new Remedy.Open())));
        done(give(number, new Found("", new Remedy.Fixed())));
        assertThat(floor.fault(number, 1).test()).isEmpty();
    }

    @Test
    void better_words_for_a_repaired_fault_keep_its_test() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(give(number, new Found("", new Remedy.Fixed())));
        done(test(number, true));
        done(give(number, new Found("power board", new Remedy.Fixed())));
        assertThat(floor.fault(number, 1).test()).isPresent();
        assertThat(floor.fault(number, 1).outcome()).contains(Outcome.FIXED);
    }

    @Test
    void a_fault_found_at_the_bench_is_added_and_marked_as_ours() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        var after = done(judge.addFound(floor.seen(number), MIA, " a hinge is broken "));
        assertThat(after.faults().getLast().words()).isEqualTo("a hinge is broken");
        assertThat(after.faults().getLast().foundHere()).isTrue();
    }

    @Test
    void too_many_and_too_long_are_refused_with_their_counts() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        assertThat(reasons(judge.addFound(floor.seen(number), MIA, "x".repeat(Limits.TEXT + 1))))
                .containsExactly(Reason.TOO_LONG);
        for (int more = 1; more < Limits.FAULTS; more++) {
            done(judge.addFound(floor.seen(number), MIA, "one more"));
        }
        assertThat(reasons(judge.addFound(floor.seen(number), MIA, "one too many")))
                .containsExactly(Reason.TOO_MANY);
    }
}
