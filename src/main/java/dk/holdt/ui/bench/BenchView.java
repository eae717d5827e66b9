package dk.holdt.ui.bench;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.CodePane;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.ShotPane;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bench, readable at a metre: one suggested job, and the repair in hand. One for the whole day.
public final class BenchView implements Screen {

    private static final String LOOK = "/dk/holdt/ui/bench.css";

    private final BenchViewModel model;
    private final Station station;
    private final InFront inFront;
    private final BenchWays ways;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final ErrorSummary problems = new ErrorSummary();
    private final ScanField scan;
    private final NextWork next;
    private final NowOnBench now;
    private final TakeOverCard takeOver;
    private final CodePane codes;
    private Optional<RepairNumber> focusOn = Optional.empty();
    private Optional<ShotPane> shots = Optional.empty();
    private final VBox shotsPlace = new VBox();
    private boolean starting;
    private boolean arriving;
    private final KeysAhead ahead = new KeysAhead(root);

    public BenchView(BenchDesk desk, Station station, BenchWays ways) {
        this.station = station;
        this.ways = ways;
        this.messages = station.messages();
        this.model = new BenchViewModel(desk, station.background(), this::today, station.by(), station.changed()::tell);
        this.inFront = station.inFront(model::read);
        var words = new BenchWords(messages, station.zone());
        this.next = new NextWork(words, this::start);
        this.now = new NowOnBench(
                model,
                words,
                new BenchActs(words, station.zone(), acts()),
                new PartsOnBench(messages),
                this::today,
                this::finish);
        this.scan = new ScanField(messages, next::startFirst, this::start);
        this.codes = new CodePane(desk.codeSource(), station);
        now.below(codes, shotsPlace);
        this.takeOver = new TakeOverCard(model, words);
        layOut();
        listen();
        model.whenUnknown(number -> {
            ahead.drop();
            station.navigator().find(number.digits());
        });
        ahead.whenNobodyTakes(this::notBegun);
    }

    /// Pictures and films of the device stand below what was agreed.
    public BenchView shots(ShotPane pane) {
        shots = Optional.of(pane);
        shotsPlace.getChildren().setAll(pane.headed().takesFrom(root));
        return this;
    }

    /// Puts this repair on the bench; the work begins when somebody says so.
    public BenchView on(RepairNumber number) {
        starting = false;
        focusOn = Optional.of(number);
        model.open(number);
        return this;
    }

    private void layOut() {
        var title = Lines.word(messages.text("nav.bench"), "title");
        HBox.setHgrow(scan, Priority.ALWAYS);
        var head = new HBox(title, scan);
        head.getStyleClass().addAll("gap-wide", "bench-head");
        var content = Lines.box("page", "bench-page");
        content.getChildren().setAll(problems, takeOver, next, now);
        root.setTop(head);
        root.setCenter(Lines.scroll(content));
        root.getStyleClass().add("bench");
        root.setId("bench");
        root.getStylesheets().add(LOOK);
        Lines.show(now, false);
        Lines.show(takeOver, false);
        EnterMovesOn.install(root);
    }

    private void listen() {
        model.suggestionProperty().subscribe(_ -> suggest());
        model.onBenchProperty().subscribe(bench -> {
            var reading = takeOver.isVisible();
            var from = model.takenOverFrom();
            Lines.show(takeOver, from.isPresent());
            Lines.show(now, bench.isPresent() && from.isEmpty());
            from.ifPresent(one -> takeOver.show(bench.orElseThrow(), one));
            bench.ifPresent(this::show);
            if (reading && from.isEmpty() && bench.isPresent()) {
                now.focus();
            }
            suggest();
        });
        model.refusalsProperty().subscribe(refusals -> {
            if (!refusals.isEmpty()) {
                ahead.drop();
                now.restore();
            }
            problems.show(
                    messages.text("re.not.saved"),
                    refusals.stream()
                            .map(why -> new ErrorSummary.Problem(RefusalWords.of(messages, why), now.fieldOf(why)))
                            .toList());
        });
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                ahead.drop();
                var problem = new ErrorSummary.Problem(messages.text("re.failed"), scan.field());
                problems.show(messages.text("re.not.saved"), List.of(problem));
            }
        });
    }

    private void suggest() {
        model.suggestionProperty().get().ifPresent(read -> next.show(read, model.inHand()));
        startAtHand();
    }

    /// What to start is read behind; Enter takes it as soon as it is there, unless somebody typed meanwhile.
    private void startAtHand() {
        var untouched = scan.field().isFocused() && scan.field().getText().isEmpty();
        if (arriving && untouched && model.onBenchProperty().get().isEmpty() && next.focus()) {
            arriving = false;
        }
    }

    private void show(OnBench bench) {
        now.show(bench);
        codes.of(bench.dossier().number(), bench.dossier().stage().isOpen());
        shots.ifPresent(pane -> pane.of(bench.dossier().repair().uuid()));
        var wanted = focusOn.equals(Optional.of(bench.dossier().number()));
        var begun = bench.dossier().stage() != Stage.RECEIVED || !starting;
        if (wanted && begun && root.getScene() != null) {
            focusOn = Optional.empty();
            focus();
            ahead.release();
        }
    }

    private void start(RepairNumber number) {
        now.commit();
        starting = true;
        ahead.hold();
        focusOn = Optional.of(number);
        model.start(number);
    }

    /// At the bench a label starts its work, wherever the cursor is.
    @Override
    public boolean scanned(RepairNumber number) {
        start(number);
        return true;
    }

    private void finish() {
        if (model.takenOverFrom().isPresent()) {
            takeOver.save();
            return;
        }
        now.commit();
        model.finish(() -> {
            var done = model.inHand().orElseThrow();
            PlaceOffer.show(done, model::isReady, station, ways.place());
            model.clear();
            next.focus();
        });
    }

    /// What is typed before the work has begun is for no field, and is not lost without a word.
    private void notBegun() {
        if (model.isAt(Stage.RECEIVED)) {
            station.navigator().toast(messages.text("bn.notbegun"));
        }
    }

    private void withNumber(Consumer<RepairNumber> does) {
        now.commit();
        model.inHand().ifPresent(does);
    }

    private void note() {
        if (model.onBenchProperty().get().isEmpty()) {
            return;
        }
        var sheet = BenchNote.sheet(messages, words -> model.note(words, station.navigator()::closeSheet));
        station.navigator().sheet(messages.text("re.note"), sheet);
    }

    private Map<BenchActs.Act, Runnable> acts() {
        var acts = new EnumMap<BenchActs.Act, Runnable>(BenchActs.Act.class);
        acts.put(BenchActs.Act.START, () -> withNumber(this::start));
        acts.put(BenchActs.Act.PART_CAME, () -> model.partCame());
        acts.put(BenchActs.Act.ANSWER, () -> withNumber(ways.answer()));
        acts.put(BenchActs.Act.HAND_OVER, this::handOver);
        acts.put(BenchActs.Act.REPAIR, () -> model.repair());
        acts.put(BenchActs.Act.ASK, () -> model.ask());
        acts.put(BenchActs.Act.SWAP, () -> withNumber(ways.swap()));
        acts.put(BenchActs.Act.WAIT, () -> now.beginWait());
        acts.put(BenchActs.Act.SEND_OUT, () -> withNumber(ways.sendOut()));
        acts.put(BenchActs.Act.NEW_TIME, () -> withNumber(ways.newTime()));
        acts.put(BenchActs.Act.NOTE, this::note);
        acts.put(BenchActs.Act.DATA_COPY, () -> withNumber(ways.dataCopy()));
        acts.put(BenchActs.Act.OFF, () -> {
            now.commit();
            model.clear();
        });
        return acts;
    }

    private void handOver() {
        if (model.isAt(Stage.READY)) {
            withNumber(station.navigator()::handover);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(station.clock().now(), station.zone());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        inFront.begin();
        arriving = true;
        model.read();
        focus();
    }

    private void focus() {
        if (model.takenOverFrom().isPresent()) {
            takeOver.focus();
        } else if (model.onBenchProperty().get().isPresent()) {
            now.focus();
        } else if (!next.focus()) {
            scan.field().requestFocus();
        }
    }

    @Override
    public void left() {
        model.forgetRefusals();
        now.commit();
        codes.hide();
        inFront.end();
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<Command, Runnable>(Command.class);
        commands.put(Command.JOURNAL, this::note);
        commands.put(Command.NEW_TIME, () -> withNumber(ways.newTime()));
        commands.put(Command.CALL_BACK, () -> withNumber(ways.call()));
        commands.put(Command.HAND_OVER, this::handOver);
        shots.filter(_ -> model.onBenchProperty().get().isPresent())
                .ifPresent(pane -> commands.put(Command.SHOT, pane::choose));
        if (!SideSheet.isAround(root.getScene().getFocusOwner())) {
            commands.put(Command.FINISH, this::finish);
        }
        return commands;
    }
}
