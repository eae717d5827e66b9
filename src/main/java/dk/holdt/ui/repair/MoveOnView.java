package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The sheet that moves a repair to another stage: a digit that always means the same, and Enter.
public final class MoveOnView {

    private final MoveOnViewModel model;
    private final Station station;
    private final Messages messages;
    private final SheetForm form;
    private final Label now = Lines.text("", "strong");
    private final ChoiceKeys<MoveOn.Step> step;

    public MoveOnView(RepairNumber number, RepairDesk desk, Station station) {
        this.station = station;
        this.messages = station.messages();
        this.model = new MoveOnViewModel(number, desk, station.background(), station.by(), this::saved);
        this.form = new SheetForm(messages, messages.text("mv.save"), this::finish);
        this.step = new ChoiceKeys<>(messages.text("mv.step"), Orientation.VERTICAL);
        now.setId("stage-now");
        step.setId("step");
        EnterMovesOn.ends(step, this::finish);
        step.valueProperty().bindBidirectional(model.stepProperty());
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.refusalsProperty().subscribe(refusals -> form.refuse(refusals, _ -> step));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(step);
            }
        });
        form.fill(now, new FormField(messages.text("mv.step"), step).hint(messages.text("mv.hint")));
        model.read();
    }

    /// Opens the sheet over whatever is in front.
    public static MoveOnView open(RepairNumber number, RepairDesk desk, Station station) {
        var view = new MoveOnView(number, desk, station);
        station.navigator().sheet(station.messages().text("mv.title", number.digits()), view.view());
        return view;
    }

    public Parent view() {
        return form;
    }

    /// What Ctrl+Enter does.
    public void finish() {
        if (step.value().isEmpty()) {
            form.missing(messages.text("mv.missing"), step);
        } else {
            model.save();
        }
    }

    private void show(RepairPage page) {
        var dossier = page.dossier();
        now.setText(messages.text("mv.now", dossier.device().name(), StageWords.of(messages, dossier.stage())));
        step.offer(model.moves().stream().map(this::choice).toList());
    }

    private ChoiceKeys.Choice<MoveOn.Step> choice(MoveOn.Move move) {
        var leadsTo = move.leadsTo()
                .map(stage -> messages.text("mv.to", StageWords.of(messages, stage)))
                .orElse(messages.text("mv.not"));
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
