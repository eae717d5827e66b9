package dk.holdt.ui.bench;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.Remedy;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.usecase.bench.TakeOver;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BenchViewModelTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final List<String> told = new ArrayList<>();
    private final BenchViewModel model = model(new DirectBackground());

    static BenchDesk desk(ShopFloor floor) {
        return new BenchDesk(
                floor.suggest(),
                floor.bench(),
                floor.work(),
                floor.judge(),
                floor.answers(),
                floor.notes(),
                floor.codes(),
                new TakeOver(floor.changes));
    }

    private BenchViewModel model(Background background) {
        return new BenchViewModel(
                desk(floor), background, () -> LocalDate.parse("2026-11-27"), () -> MIA, () -> told.add("changed"));
    }

    private OnBench bench() {
        return model.onBenchProperty().get().orElseThrow();
    }

    private Fault fault() {
        return bench().dossier().faults().getFirst();
    }

    private List<Reason> refused() {
        return model.refusalsProperty().get().stream().map(Refusal::reason).toList();
    }

    @Test
    void a_number_that_no_repair_has_is_asked_about_and_what_lies_on_the_bench_stays() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        var unknown = new ArrayList<RepairNumber>();
        model.whenUnknown(unknown::add);
        model.start(RepairNumber.of(19_999));
        assertThat(model.onBenchProperty().get()).isEmpty();
        model.start(number);
        model.start(RepairNumber.of(19_998));
        assertThat(unknown).containsExactly(RepairNumber.of(19_999), RepairNumber.of(19_998));
        assertThat(bench().dossier().number()).isEqualTo(number);
        assertThat(bench().dossier().stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void to_start_puts_it_on_the_bench_and_begins() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        model.read();
        assertThat(model.suggestionProperty().get().orElseThrow().work()).hasSize(1);
        model.start(number);
        assertThat(bench().dossier().stage()).isEqualTo(Stage.EXAMINING);
        assertThat(told).containsExactly("changed");
    }

    @Test
    void what_is_begun_already_is_only_put_on_the_bench() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        model.start(number);
        assertThat(refused()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void from_the_verdict_to_the_shelf() {
        model.start(floor.take(DO_NOT_ASK, "does not start"));
        model.judge(fault(), new Verdict.Found("power board", new Remedy.Fixed()));
        assertThat(bench().missing()).extracting(Refusal::reason).containsExactly(Reason.FIXED_NOT_TESTED);
        model.test(fault(), true, "started three times");
        var done = new ArrayList<String>();
        model.finish(() -> done.add("ready"));
        assertThat(done).containsExactly("ready");
        assertThat(bench().dossier().stage()).isEqualTo(Stage.READY);
    }

    @Test
    void a_locked_finish_says_every_reason() {
        model.start(floor.take(DO_NOT_ASK, "does not start", "fan is noisy"));
        model.finish(() -> told.add("ready"));
        assertThat(refused()).containsExactly(Reason.FAULT_WITHOUT_VERDICT, Reason.FAULT_WITHOUT_VERDICT);
        assertThat(told).doesNotContain("ready");
    }

    @Test
    void the_verdict_that_stands_is_not_given_again() {
        model.start(floor.take(DO_NOT_ASK, "does not start"));
        model.judge(fault(), new Verdict.NotFound("40 min"));
        var entries = bench().dossier().entries().size();
        model.judge(fault(), new Verdict.NotFound("40 min"));
        assertThat(bench().dossier().entries()).hasSize(entries);
    }

    @Test
    void fixed_on_a_quote_is_refused_in_words_and_nothing_is_saved() {
        model.start(floor.take(QUOTE_ONLY, "does not start"));
        assertThat(bench().mayRepair()).isFalse();
        model.judge(fault(), new Verdict.Found("", new Remedy.Fixed()));
        assertThat(refused()).containsExactly(Reason.PRICE_TERMS_FORBID);
        assertThat(fault().verdict()).isEmpty();
    }

    @Test
    void a_part_without_a_day_is_not_waited_for() {
        model.start(floor.take(DO_NOT_ASK, "does not start"));
        model.waitForPart("board", Optional.empty(), () -> told.add("waits"));
        assertThat(refused()).containsExactly(Reason.PART_DATE_MISSING);
        model.waitForPart("board", Optional.of(LocalDate.parse("2026-12-01")), () -> told.add("waits"));
        assertThat(told).contains("waits");
        model.partCame();
        assertThat(bench().dossier().stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void when_somebody_else_was_faster_the_bench_says_so_and_shows_what_is_stored() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        model.start(number);
        floor.judge().addFound(floor.seen(number), MIA, "a hinge is broken");
        model.ask();
        assertThat(refused()).containsExactly(Reason.REPAIR_CHANGED);
        assertThat(bench().dossier().faults()).hasSize(2);
        model.ask();
        assertThat(bench().dossier().stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
    }

    @Test
    void acts_asked_for_at_once_run_one_after_another_on_what_the_one_before_left() {
        var later = new Later();
        var slow = model(later);
        slow.start(floor.take(DO_NOT_ASK, "does not start"));
        later.runAll();
        var fault =
                slow.onBenchProperty().get().orElseThrow().dossier().faults().getFirst();
        slow.judge(fault, new Verdict.NotFound("40 min"));
        slow.finish(() -> told.add("ready"));
        later.runAll();
        assertThat(slow.refusalsProperty().get()).isEmpty();
        assertThat(told).contains("ready");
    }

    @Test
    void a_store_that_does_not_answer_leaves_the_bench_as_it_was() {
        model.start(floor.take(DO_NOT_ASK, "does not start"));
        floor.in.failNext(new IllegalStateException("the disk is full"));
        model.ask();
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(bench().dossier().stage()).isEqualTo(Stage.EXAMINING);
    }

    /// Answers only when told to, as a real worker does.
    private static final class Later implements Background {

        private final ArrayDeque<Runnable> asked = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
            asked.add(() -> new DirectBackground().run(work, onSuccess, onFailure));
        }

        void runAll() {
            while (!asked.isEmpty()) {
                asked.poll().run();
            }
        }
    }
}
