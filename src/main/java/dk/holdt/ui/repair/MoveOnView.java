package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.StageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The sheet that moves a repair to another stage: a digit that always means the same, and Enter. What is not open now
/// stands below once, with why.
public final class MoveOnView extends RepairSheet {

    private final MoveOnViewModel model;
    private final Label now = Lines.text("", "strong");
    private final ChoiceKeys<MoveOn.Step> step;
    private final FormField field;
    private final VBox closed = Lines.box("gap", "to-read");

    public MoveOnView(RepairNumber number, RepairDesk desk, Station station) {
        this(number, desk, station, new WorkUnderWay(station.background()));
    }

    private MoveOnView(RepairNumber number, RepairDesk desk, Station station, WorkUnderWay work) {
        super(station, station.messages().text("mv.save"), work);
        this.model = new MoveOnViewModel(number, desk, work, station.by(), this::saved);
        this.step = new ChoiceKeys<>(messages.text("mv.step"), Orientation.VERTICAL);
        now.setId("stage-now");
        step.setId("step");
        EnterMovesOn.ends(step, this::finish);
        step.valueProperty().bindBidirectional(model.stepProperty());
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        follows(model, _ -> step, step);
        this.field = new FormField(messages.text("mv.step"), step).hint(messages.text("mv.hint"));
        closed.setId("stage-closed");
        form.fill(now, field);
        form.getChildren().add(closed);
        model.read();
    }

    /// Opens the sheet over whatever is in front.
    public static MoveOnView open(RepairNumber number, RepairDesk desk, Station station) {
        return open(new MoveOnView(number, desk, station), station.messages().text("mv.title", number.digits()));
    }

    @Override
    void save() {
        if (step.value().isEmpty()) {
            form.missing(messages.text("mv.missing"), step);
        } else {
            model.save();
        }
    }

    private void show(RepairPage page) {
        var dossier = page.dossier();
        var stage = StageWords.of(messages, dossier.repair().progress());
        now.setText(messages.text("mv.now", dossier.device().name(), stage));
        var open = model.moves().stream()
                .filter(move -> move.leadsTo().isPresent())
                .toList();
        step.offer(open.stream().map(this::choice).toList());
        closed.getChildren().setAll(closed(stage));
        closed.setFocusTraversable(open.isEmpty());
        closed.setAccessibleText(closed.getChildren().stream()
                .map(line -> ((Label) line).getText())
                .collect(Collectors.joining(" ")));
        if (open.isEmpty()) {
            closed.requestFocus();
        }
        Lines.show(field, !open.isEmpty());
        Lines.show(form.saveButton(), !open.isEmpty());
    }

    /// What something is missing for, each with all of it; what the stage forbids, together.
    private List<Label> closed(String stage) {
        var lines = new ArrayList<Label>();
        var byStage = new ArrayList<String>();
        for (var move : model.moves()) {
            var named = words(messages, move.step());
            if (!move.missing().isEmpty()) {
                var why = move.missing().stream()
                        .map(one -> RefusalWords.of(messages, one))
                        .collect(Collectors.joining(" "));
                lines.add(Lines.text(messages.text("mv.missing.for", named, why), "quiet"));
            } else if (move.leadsTo().isEmpty()) {
                byStage.add(named);
            }
        }
        if (!byStage.isEmpty()) {
            lines.add(Lines.text(messages.text("mv.stage", stage, String.join(" · ", byStage)), "quiet"));
        }
        return lines;
    }

    private ChoiceKeys.Choice<MoveOn.Step> choice(MoveOn.Move move) {
        var leadsTo =
                messages.text("mv.to", StageWords.of(messages, move.leadsTo().orElseThrow()));
        return new ChoiceKeys.Choice<>(move.step().ordinal() + 1, move.step(), words(messages, move.step()), leadsTo);
    }

    static String words(Messages messages, MoveOn.Step step) {
        return switch (step) {
            case START -> messages.text("bn.start");
            case REPAIR -> messages.text("bn.repair");
            case ASK -> messages.text("bn.ask");
            case PART_CAME -> messages.text("bn.part.came");
            case FINISH -> messages.text("bn.finish");
        };
    }

    private void saved() {
        station.navigator().closeSheet();
        station.changed().tell();
    }
}
