package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Toasts;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.Undo;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.List;

/// Says that an intake was saved, and offers to take it back.
final class SavedOffer {

    private final SavedIntake saved;
    private final Messages messages;
    private final Navigator navigator;
    private final RepairsChanged changed;

    SavedOffer(SavedIntake saved, Messages messages, Navigator navigator, RepairsChanged changed) {
        this.saved = saved;
        this.messages = messages;
        this.navigator = navigator;
        this.changed = changed;
    }

    void show() {
        saved.undo().ifPresent(this::show);
    }

    private void show(Undo.Intake intake) {
        var number = intake.number();
        var way = new Undoable.Way(messages.text("act.undo"), () -> saved.takeBack(this::takenBack));
        var receipt = new Toasts.Action(messages.text("in.receipt"), () -> navigator.repair(number));
        var said = messages.text("in.saved", number.digits());
        navigator.offerUndo(new Undoable(intake.by(), false, said, List.of(way), List.of(receipt)));
    }

    private void takenBack(TakeBackIntake.Answer answer) {
        switch (answer) {
            case TakeBackIntake.Answer.TakenBack(var draft) -> {
                changed.tell();
                navigator.intake(draft);
                navigator.toast(messages.text("ud.intake"));
            }
            case TakeBackIntake.Answer.Refused(var why) ->
                navigator.toast(RefusalWords.of(messages, why.refusals().getFirst()));
        }
    }
}
