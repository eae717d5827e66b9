package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.change.Several;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.TextField;

/// The sheets for the repairs that are marked on the board: the next stage of all of them, or one place.
public final class SeveralSheets {

    private final SeveralDesk desk;
    private final Station station;
    private final Messages messages;

    public SeveralSheets(SeveralDesk desk, Station station) {
        this.desk = desk;
        this.station = station;
        this.messages = station.messages();
    }

    /// @param done told on which of them it was done
    public void stage(List<RepairNumber> numbers, Consumer<List<RepairNumber>> done) {
        var model = model(numbers, several -> acted(several, done));
        var step = new ChoiceKeys<MoveOn.Step>(messages.text("mv.step"), Orientation.VERTICAL);
        step.setId("step");
        var form = new SeveralForm(model, messages, messages.text("mv.save"), step, sheet -> {
            if (step.value().isEmpty()) {
                sheet.missing(messages.text("mv.missing"), step);
            } else {
                model.move(step.value().get());
            }
        });
        EnterMovesOn.ends(step, form::finish);
        var field = new FormField(messages.text("mv.step"), step).hint(messages.text("mv.hint"));
        model.repairsProperty().subscribe(read -> {
            step.offer(steps(model, read.size()));
            var any = read.isEmpty() || !step.offered().isEmpty();
            form.offers(any ? "" : messages.text("sv.none"));
            Lines.show(field, any);
        });
        form.lines(
                step.valueProperty(),
                dossier -> line(dossier, step.valueProperty().get()));
        form.fill(field);
        model.read();
        station.navigator().sheet(messages.text("sv.stage"), form);
    }

    /// @param done told on which of them it was done
    public void place(List<RepairNumber> numbers, Consumer<List<RepairNumber>> done) {
        var place = new TextField();
        place.setId("place");
        var model = model(numbers, several -> acted(several, done));
        var form = new SeveralForm(
                model, messages, messages.text("sv.place.save"), place, _ -> model.put(place.getText()));
        EnterMovesOn.ends(place, form::finish);
        form.lines(
                model.resultProperty(),
                dossier -> StageWords.of(messages, dossier.repair().progress()));
        form.fill(new FormField(messages.text("sh.place.where"), place).hint(messages.text("sh.place.hint")));
        model.read();
        station.navigator().sheet(messages.text("sv.place"), form);
    }

    private SeveralViewModel model(List<RepairNumber> numbers, Consumer<Several> onActed) {
        return new SeveralViewModel(numbers, desk, station.background(), station.by(), onActed);
    }

    private void acted(Several several, Consumer<List<RepairNumber>> done) {
        if (several.refused().isEmpty()) {
            station.navigator().closeSheet();
        }
        done.accept(several.done());
        if (!several.done().isEmpty()) {
            station.changed().tell();
        }
    }

    private List<ChoiceKeys.Choice<MoveOn.Step>> steps(SeveralViewModel model, int all) {
        return Stream.of(MoveOn.Step.values())
                .filter(step -> model.open(step) > 0)
                .map(step -> new ChoiceKeys.Choice<>(
                        step.ordinal() + 1,
                        step,
                        MoveOnView.words(messages, step),
                        messages.text("sv.of", model.open(step), all)))
                .toList();
    }

    /// Where it stands and, once a step is chosen, where that leads it.
    private String line(Dossier dossier, MoveOn.Step step) {
        var now = StageWords.of(messages, dossier.stage());
        if (step == null) {
            return now;
        }
        return SeveralViewModel.leadsTo(dossier, step)
                .map(to -> now + " " + messages.text("mv.to", StageWords.of(messages, to)))
                .orElseGet(() -> now + ", " + messages.text("mv.not"));
    }
}
