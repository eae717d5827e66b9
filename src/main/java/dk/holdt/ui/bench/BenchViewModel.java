package dk.holdt.ui.bench;

import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.usecase.bench.SuggestWork.Suggestion;
import dk.holdt.usecase.bench.TakeOver;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the bench knows: what could be taken next, and the repair that lies on it. JavaFX thread only.
///
/// Acts run one after another, each on the repair as the one before left it; a refused act takes those behind it along.
public final class BenchViewModel {

    private final BenchDesk desk;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final LongSupplier by;
    private final Runnable onChanged;
    private Consumer<RepairNumber> unknown = _ -> {};
    private final ReadOnlyObjectWrapper<Optional<Suggestion>> suggestion =
            new ReadOnlyObjectWrapper<>(this, "suggestion", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OnBench>> onBench =
            new ReadOnlyObjectWrapper<>(this, "onBench", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final Deque<Step> waiting = new ArrayDeque<>();
    private Optional<RepairNumber> number = Optional.empty();
    private boolean acting;

    /// @param wanted asked when its turn has come; an act that is not wanted any more is left out
    private record Step(Predicate<OnBench> wanted, Function<Seen, Acted> act, Runnable onDone) {}

    private record Outcome(Acted acted, Optional<OnBench> after) {}

    /// @param today the shop's day, asked at each act
    /// @param onChanged told after each act that was done
    public BenchViewModel(
            BenchDesk desk, Background background, Supplier<LocalDate> today, LongSupplier by, Runnable onChanged) {
        this.desk = desk;
        this.background = background;
        this.today = today;
        this.by = by;
        this.onChanged = onChanged;
    }

    /// Reads what is next and what is on the bench anew.
    public void read() {
        background.run(desk.suggest()::suggest, read -> suggestion.set(Optional.of(read)), _ -> failed.set(true));
        number.ifPresent(this::open);
    }

    /// @param says what a number is that no repair has
    public void whenUnknown(Consumer<RepairNumber> says) {
        unknown = says;
    }

    /// Puts this repair on the bench, at whatever stage it is; where there is none, what lay there stays.
    public void open(RepairNumber chosen) {
        var before = number.filter(one -> !one.equals(chosen));
        if (!number.equals(Optional.of(chosen))) {
            waiting.clear();
            onBench.set(Optional.empty());
            refusals.set(List.of());
        }
        number = Optional.of(chosen);
        background.run(
                () -> desk.reading().read(chosen),
                read -> {
                    if (read.isEmpty() && number.equals(Optional.of(chosen))) {
                        number = Optional.empty();
                        waiting.clear();
                        before.ifPresent(this::open);
                        unknown.accept(chosen);
                        return;
                    }
                    show(chosen, read);
                    next();
                },
                _ -> failed.set(true));
    }

    /// Puts it on the bench and begins the work, if it has not begun.
    public void start(RepairNumber chosen) {
        open(chosen);
        waiting.add(new Step(
                now -> now.dossier().stage() == Stage.RECEIVED,
                seen -> desk.work().start(seen, by.getAsLong()),
                () -> {}));
        next();
    }

    /// What lies on the bench.
    Optional<RepairNumber> inHand() {
        return onBench.get().map(bench -> bench.dossier().number());
    }

    /// Whether what lies on the bench is at this stage.
    boolean isAt(Stage stage) {
        return onBench.get().filter(bench -> bench.dossier().stage() == stage).isPresent();
    }

    /// Whether it still waits to be collected; read now, so not on the JavaFX thread.
    boolean isReady(RepairNumber of) {
        return desk.reading().read(of).stream()
                .anyMatch(bench -> bench.dossier().stage() == Stage.READY);
    }

    /// What was refused before is not said again to whoever comes back.
    void forgetRefusals() {
        refusals.set(List.of());
    }

    /// Takes the repair off the bench; what is next is read again.
    public void clear() {
        number = Optional.empty();
        waiting.clear();
        onBench.set(Optional.empty());
        refusals.set(List.of());
        read();
    }

    /// Gives a verdict, unless it is the one that stands.
    public void judge(Fault fault, Verdict verdict) {
        if (!fault.verdict().equals(Optional.of(verdict))) {
            act(seen -> desk.judge().give(seen, by.getAsLong(), fault.id(), verdict));
        }
    }

    public void addFault(String words, Runnable onDone) {
        enqueue(seen -> desk.judge().addFound(seen, by.getAsLong(), words), onDone);
    }

    public void test(Fault fault, boolean works, String words) {
        act(seen -> desk.judge().test(seen, by.getAsLong(), fault.id(), works, words));
    }

    /// Goes on with what somebody else has begun.
    public void takeOver(TakeOver.Next step, String words) {
        act(seen -> desk.takeOver()
                .take(
                        seen,
                        by.getAsLong(),
                        takenOverFrom().map(StaffMember::name).orElse(""),
                        step,
                        words));
    }

    /// Who has begun what lies on the bench, if that was somebody else.
    public Optional<StaffMember> takenOverFrom() {
        return onBench.get().flatMap(bench -> bench.takenOverFrom(by.getAsLong()));
    }

    public void repair() {
        act(seen -> desk.work().repair(seen, by.getAsLong()));
    }

    /// @param onDone only when the part is waited for
    public void waitForPart(String part, Optional<LocalDate> expected, Runnable onDone) {
        enqueue(seen -> desk.work().waitForPart(seen, by.getAsLong(), part, expected, today.get()), onDone);
    }

    public void partCame() {
        act(seen -> desk.work().partCame(seen, by.getAsLong()));
    }

    /// From now on we wait for the customer's answer.
    public void ask() {
        act(seen -> desk.answers().ask(seen, by.getAsLong()));
    }

    public void note(String words, Runnable onDone) {
        enqueue(seen -> desk.notes().note(seen, by.getAsLong(), words), onDone);
    }

    /// @param onDone only when it lies ready
    public void finish(Runnable onDone) {
        enqueue(seen -> desk.work().finish(seen, by.getAsLong()), onDone);
    }

    private void act(Function<Seen, Acted> act) {
        enqueue(act, () -> {});
    }

    private void enqueue(Function<Seen, Acted> act, Runnable onDone) {
        waiting.add(new Step(_ -> true, act, onDone));
        next();
    }

    private void next() {
        if (acting || onBench.get().isEmpty() || waiting.isEmpty()) {
            return;
        }
        var step = waiting.poll();
        if (!step.wanted().test(onBench.get().get())) {
            next();
            return;
        }
        var chosen = number.orElseThrow();
        var seen = Seen.of(onBench.get().get().dossier());
        acting = true;
        refusals.set(List.of());
        background.run(
                () -> new Outcome(step.act().apply(seen), desk.reading().read(chosen)),
                outcome -> acted(chosen, step, outcome),
                _ -> {
                    acting = false;
                    waiting.clear();
                    failed.set(true);
                });
    }

    private void acted(RepairNumber chosen, Step step, Outcome outcome) {
        acting = false;
        if (outcome.acted() instanceof Acted.Refused(var why)) {
            waiting.clear();
            show(chosen, outcome.after());
            refusals.set(why);
            return;
        }
        show(chosen, outcome.after());
        step.onDone().run();
        onChanged.run();
        next();
    }

    /// An answer about a repair that has been taken off the bench since is nobody's.
    private void show(RepairNumber of, Optional<OnBench> read) {
        if (number.equals(Optional.of(of))) {
            failed.set(false);
            onBench.set(read);
        }
    }

    public ReadOnlyObjectProperty<Optional<Suggestion>> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    /// Empty while nothing lies on the bench, or it is being read.
    public ReadOnlyObjectProperty<Optional<OnBench>> onBenchProperty() {
        return onBench.getReadOnlyProperty();
    }

    /// Why the last act was not done; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer; what stood on the screen still stands, and nothing was saved.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
