package dk.holdt.ui.repair;

import dk.holdt.ui.kit.Finishing;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The sheets of the repair in front, of which Ctrl+Enter finishes the one that is open.
final class RepairSheets {

    private final RepairViewModel model;
    private final RepairDesk desk;
    private final Station station;
    private Optional<Sheet> sheet = Optional.empty();

    private record Sheet(Parent content, Runnable finish) {
        boolean isOpen() {
            return content.getScene() != null;
        }
    }

    RepairSheets(RepairViewModel model, RepairDesk desk, Station station) {
        this.model = model;
        this.desk = desk;
        this.station = station;
    }

    void note() {
        var words = station.messages();
        var note = new NoteSheet(model, words, station.navigator()::closeSheet);
        sheet = Optional.of(new Sheet(note.view(), note::save));
        station.navigator().sheet(words.text("re.note"), note.view());
    }

    void newTime() {
        if (model.canMoveTime()) {
            show(NewTimeView.open(model.number(), desk, station));
        }
    }

    void answer() {
        if (model.canAnswer()) {
            show(AnswerView.open(model.number(), desk, station));
        }
    }

    /// A call that is owed is answered for first; without one, one is promised.
    void call() {
        if (model.pageProperty().get().flatMap(RepairPage::call).isPresent()) {
            show(CallMadeView.open(model.number(), desk, station));
        } else {
            show(PromiseCallView.open(model.number(), desk, station));
        }
    }

    void stage() {
        show(MoveOnView.open(model.number(), desk, station));
    }

    private void show(RepairSheet opened) {
        sheet = Optional.of(new Sheet(opened.view(), opened::finish));
    }

    /// Finishes the sheet that the focus is in, or the one that is open; answers false when there is neither.
    boolean finish(Node focused) {
        var around = Finishing.around(focused);
        if (around.isPresent()) {
            around.get().finish();
            return true;
        }
        var open = sheet.filter(Sheet::isOpen);
        open.ifPresent(one -> one.finish().run());
        return open.isPresent();
    }
}
