package dk.holdt.ui.parts;

import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FocusNext;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The change of one part: nothing leaves worse unseen. Opened anew each time.
public final class SwapView implements Screen {

    private static final String LOOK = "/dk/holdt/ui/parts.css";

    private final RepairNumber number;
    private final SwapViewModel model;
    private final Station station;
    private final Messages messages;
    private final VBox page = Lines.box("page", "swap");
    private final Parent root;
    private final Label title = Lines.text("", "title");
    private final ErrorSummary problems = new ErrorSummary();
    private final UnsettledSwaps unsettled;
    private final ChoiceKeys<PartKind> kinds;
    private final SpecGrid grid;
    private final Button more;
    private final Button same;
    private final SwapOutcome outcome;

    public SwapView(RepairNumber number, SwapDesk desk, Station station) {
        this.number = number;
        this.station = station;
        this.messages = station.messages();
        this.model = new SwapViewModel(number, desk, station.background(), station.by(), station.changed()::tell);
        this.kinds = new ChoiceKeys<>(messages.text("sw.kind"), Orientation.HORIZONTAL);
        this.grid = new SpecGrid(model, messages);
        this.more = Lines.button("more", "", this::toggle);
        this.same = Lines.button("same-model", messages.text("sw.same.model"), grid::copyToNew);
        this.outcome = new SwapOutcome(model, messages, this::fitted, grid::focus);
        this.unsettled = new UnsettledSwaps(model, desk.catalogue(), messages, this::fitted);
        this.root = Lines.scroll(page);
        layOut();
        listen();
    }

    private void layOut() {
        title.setId("swap-title");
        kinds.setId("kinds");
        var offered = new ArrayList<ChoiceKeys.Choice<PartKind>>();
        model.kinds().stream()
                .limit(9)
                .forEach(kind -> offered.add(new ChoiceKeys.Choice<>(
                        offered.size() + 1, kind, kind.name().in(messages.language()))));
        kinds.offer(offered);
        kinds.valueProperty().subscribe(kind -> Optional.ofNullable(kind).ifPresent(this::choose));
        var back = Lines.button(
                "back", messages.text("act.back"), () -> station.navigator().back());
        page.getChildren()
                .setAll(
                        title,
                        problems,
                        unsettled,
                        new FormField(messages.text("sw.kind"), kinds),
                        grid,
                        Lines.flow(more, same, back),
                        outcome);
        page.getStylesheets().add(LOOK);
        EnterMovesOn.install(page);
        showGrid(false);
    }

    private void listen() {
        model.pageProperty().subscribe(read -> read.ifPresent(this::show));
        model.verdictProperty().subscribe(verdict -> verdict.ifPresent(this::judged));
        model.refusalsProperty()
                .subscribe(refusals -> problems.show(
                        messages.text(model.isNoted() ? "sw.noted.only" : "re.not.saved"),
                        refusals.stream()
                                .map(why -> new ErrorSummary.Problem(words(why), fieldOf(why)))
                                .toList()));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                problems.show(
                        messages.text("re.not.saved"),
                        List.of(new ErrorSummary.Problem(messages.text("re.failed"), kinds)));
            }
        });
    }

    private void show(SwapViewModel.Page read) {
        var dossier = read.dossier();
        title.setText(messages.text(
                "sw.title", dossier.number().digits(), dossier.device().name()));
        outcome.read(read);
        unsettled.read(read);
    }

    private void choose(PartKind kind) {
        model.choose(kind);
        showGrid(true);
        wordMore();
        FocusNext.to(grid.lookup("#removed-name"));
    }

    private void judged(SwapVerdict verdict) {
        outcome.show(verdict);
    }

    private void toggle() {
        grid.everything(!grid.showsEverything());
        wordMore();
    }

    private void wordMore() {
        more.setText(grid.showsEverything() ? messages.text("sw.fewer") : messages.text("sw.more", grid.folded()));
    }

    private void showGrid(boolean visible) {
        List.<Node>of(grid, more, same, outcome).forEach(node -> Lines.show(node, visible));
    }

    private String words(Refusal refusal) {
        return isNameMissing(refusal) ? messages.text("sw.name.missing") : RefusalWords.of(messages, refusal);
    }

    private boolean isNameMissing(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.WORDS_MISSING && grid.isVisible();
    }

    private Node fieldOf(Refusal refusal) {
        return switch (refusal.reason()) {
            case WORDS_MISSING -> grid.isVisible() ? grid.lookup(nameWanted()) : kinds;
            case PIN_WRONG, PIN_WAIT, PIN_NOT_SET, PIN_KEY_MISSING -> outcome.pinAgain();
            case WHO_MISSING, REASON_MISSING, NOT_A_MANAGER -> outcome.firstField();
            default -> kinds;
        };
    }

    private String nameWanted() {
        return model.name(SwapViewModel.Side.REMOVED).get().isBlank() ? "#removed-name" : "#fitted-name";
    }

    private void fitted() {
        station.navigator().back();
    }

    @Override
    public Privacy privacy() {
        return Privacy.OF_ONE_CUSTOMER;
    }

    @Override
    public Optional<Object> whose() {
        return Optional.of(number);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.read();
        if (kinds.value().isEmpty()) {
            kinds.requestFocus();
        }
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.FINISH, outcome::finish);
    }
}
