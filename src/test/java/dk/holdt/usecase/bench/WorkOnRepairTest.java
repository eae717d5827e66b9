package dk.holdt.usecase.bench;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.ShopFloor;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkOnRepairTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final WorkOnRepair work = floor.work();

    @Test
    void to_start_takes_it_to_the_bench_in_the_name_of_whoever_started() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        var after = done(work.start(floor.seen(number), MIA));
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.repair().progress().technician()).contains(MIA);
    }

    @Test
    void what_is_started_is_not_started_again() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        assertThat(reasons(work.start(floor.seen(number), MIA))).containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void an_act_on_what_somebody_else_has_changed_is_refused_and_changes_nothing() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        var before = floor.seen(number);
        floor.started(number);
        assertThat(reasons(work.start(before, MIA))).containsExactly(Reason.REPAIR_CHANGED);
    }

    @Test
    void nothing_is_repaired_on_a_quote_before_the_customer_has_said_yes() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        assertThat(reasons(work.repair(floor.seen(number), MIA))).containsExactly(Reason.PRICE_TERMS_FORBID);
        done(floor.notes().agree(floor.seen(number), MIA, Topic.REPAIR_ACCEPTED, "900 kr", Optional.of(90_000L)));
        assertThat(done(work.repair(floor.seen(number), MIA)).stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void a_no_after_a_yes_is_a_no() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(floor.notes().agree(floor.seen(number), MIA, Topic.REPAIR_ACCEPTED, "900 kr", Optional.of(90_000L)));
        done(floor.notes().agree(floor.seen(number), MIA, Topic.REPAIR_DECLINED, "no", Optional.empty()));
        assertThat(reasons(work.repair(floor.seen(number), MIA))).containsExactly(Reason.PRICE_TERMS_FORBID);
    }

    @Test
    void a_part_is_waited_for_only_until_a_day() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        var seen = floor.seen(number);
        assertThat(reasons(work.waitForPart(seen, MIA, "power board", Optional.empty(), TODAY)))
                .containsExactly(Reason.PART_DATE_MISSING);
        assertThat(reasons(work.waitForPart(seen, MIA, "power board", Optional.of(TODAY.minusDays(1)), TODAY)))
                .containsExactly(Reason.PART_DATE_PAST);
        assertThat(reasons(work.waitForPart(seen, MIA, " ", Optional.of(TODAY), TODAY)))
                .containsExactly(Reason.WORDS_MISSING);
        assertThat(done(work.waitForPart(seen, MIA, "power board", Optional.of(TODAY), TODAY))
                        .stage())
                .isEqualTo(Stage.WAITING_FOR_PART);
    }

    @Test
    void when_the_part_has_come_work_goes_on_where_it_stood() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(work.repair(floor.seen(number), MIA));
        done(work.waitForPart(floor.seen(number), MIA, "power board", Optional.of(TODAY), TODAY));
        assertThat(done(work.partCame(floor.seen(number), MIA)).stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void an_untested_repair_does_not_reach_the_shelf() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start", "fan is noisy"));
        var fixed = new Verdict.Found("power board", new Verdict.Remedy.Fixed());
        done(floor.judge().give(floor.seen(number), MIA, floor.fault(number, 1).id(), fixed));
        assertThat(reasons(work.finish(floor.seen(number), MIA)))
                .containsExactly(Reason.FIXED_NOT_TESTED, Reason.FAULT_WITHOUT_VERDICT);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void to_finish_keeps_the_promise_to_be_ready() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var after = floor.dossier(number);
        assertThat(after.stage()).isEqualTo(Stage.READY);
        assertThat(after.repair().progress().ending()).contains(Ending.REPAIRED);
        var ready = after.book().newest(What.READY).orElseThrow();
        assertThat(after.book().endOf(ready).orElseThrow().how()).isEqualTo(PromiseEnd.How.KEPT);
    }

    @Test
    void what_could_not_be_found_ends_as_nothing_found() {
        var number = floor.started(floor.take(QUOTE_ONLY, "fan is noisy"));
        var tried = new Verdict.NotFound("40 min under load");
        done(floor.judge().give(floor.seen(number), MIA, floor.fault(number, 1).id(), tried));
        assertThat(done(work.finish(floor.seen(number), MIA))
                        .repair()
                        .progress()
                        .ending())
                .contains(Ending.NOTHING_FOUND);
    }
}
