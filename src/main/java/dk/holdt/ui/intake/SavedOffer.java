package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Toasts;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart;
import dk.holdt.usecase.undo.Undo;
import dk.holdt.words.CustomerWords;
import dk.holdt.words.DepositWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that an intake was saved, and offers to take back what was done with it: step by step from the last, or all of
/// it.
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
        saved.undo().ifPresent(intake -> {
            var parts = parts(intake);
            var said = new ArrayList<String>();
            said.add(messages.text("in.saved", intake.number().digits()));
            said.addAll(parts.values());
            var all = messages.text(parts.isEmpty() ? "act.undo" : "ud.whole");
            show(intake, String.join(" · ", said), all);
        });
    }

    private void show(Undo.Intake intake, String said, String all) {
        var ways = new ArrayList<Undoable.Way>();
        parts(intake).keySet().stream()
                .findFirst()
                .ifPresent(part -> ways.add(
                        new Undoable.Way(only(part), () -> saved.takeBack(part, why -> takenBack(part, why)))));
        ways.add(new Undoable.Way(all, () -> saved.takeBack(this::takenBack)));
        var receipt = new Toasts.Action(messages.text("in.receipt"), () -> navigator.repair(intake.number()));
        var what = messages.text("in.saved", intake.number().digits());
        navigator.offerUndo(new Undoable(intake.by(), false, what, said, ways, List.of(receipt)));
    }

    /// What each that can be taken back by itself has done, the last first. A correction nobody would see is none.
    private Map<Undo.Part, String> parts(Undo.Intake intake) {
        var parts = new EnumMap<Undo.Part, String>(Undo.Part.class);
        intake.deposit().ifPresent(paid -> parts.put(Undo.Part.DEPOSIT, DepositWords.line(messages, paid)));
        intake.corrected()
                .flatMap(one -> CustomerWords.changes(messages, one.before(), one.after()))
                .ifPresent(changes -> parts.put(Undo.Part.CUSTOMER, messages.text("jr.customer", changes)));
        return parts;
    }

    private String only(Undo.Part part) {
        return messages.text(
                switch (part) {
                    case DEPOSIT -> "ud.only.deposit";
                    case CUSTOMER -> "ud.only.customer";
                });
    }

    private void takenBack(Undo.Part part, Optional<TakeBackPart.Answer.Refused> why) {
        why.ifPresent(no -> refused(no.why()));
        saved.undo().ifPresent(rest -> {
            changed.tell();
            var said =
                    switch (part) {
                        case DEPOSIT -> "ud.deposit";
                        case CUSTOMER -> "ud.customer";
                    };
            show(rest, messages.text(said, rest.number().digits()), messages.text("ud.whole"));
        });
    }

    private void takenBack(TakeBackIntake.Answer answer) {
        switch (answer) {
            case TakeBackIntake.Answer.TakenBack(var draft, var othersStay) -> {
                changed.tell();
                navigator.intake(draft);
                navigator.toast(messages.text(othersStay ? "ud.intake.rest" : "ud.intake"));
            }
            case TakeBackIntake.Answer.Refused(var why) -> refused(why);
        }
    }

    private void refused(Acted.Refused why) {
        navigator.toast(RefusalWords.of(messages, why.refusals().getFirst()));
    }
}
