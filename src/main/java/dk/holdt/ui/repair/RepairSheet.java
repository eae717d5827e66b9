package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.words.Messages;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The frame of a side sheet about one repair: where it stands, its form, and how it is opened, finished and refused.
public abstract class RepairSheet {

    final Station station;
    final Messages messages;
    final SheetForm form;

    /// @param save the words on its button
    RepairSheet(Station station, String save, WorkUnderWay work) {
        this.station = station;
        this.messages = station.messages();
        this.form = new SheetForm(messages, save, this::save).waitsFor(work);
    }

    /// Opens the sheet over whatever is in front.
    static <S extends RepairSheet> S open(S sheet, String title) {
        sheet.station.navigator().sheet(title, sheet.form);
        return sheet;
    }

    /// Saves what was filled in, or says what is missing.
    abstract void save();

    /// Says above the form what the model was refused, or that the store did not answer; each line leads to a field.
    ///
    /// @param first where one goes when nothing was saved
    final void follows(SheetViewModel model, Function<Refusal.Reason, Node> field, Node first) {
        model.refusalsProperty().subscribe(refusals -> form.refuse(refusals, field));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(first);
            }
        });
    }

    public final Parent view() {
        return form;
    }

    /// What Ctrl+Enter does.
    public final void finish() {
        form.finish();
    }
}
