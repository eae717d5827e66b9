package dk.holdt.ui.repair;

import dk.holdt.ui.kit.CodeShowing;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.secret.ShowCode;
import java.util.Objects;

/// What can be done at the screens of one repair.
public record RepairDesk(
        ReadRepair reading,
        NoteOnRepair notes,
        MoveTime newTime,
        GiveAnswer answers,
        OfferPromise offers,
        ShowCode codes,
        CallDesk calls,
        MoveOn moves) {

    public RepairDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(newTime, "newTime");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(offers, "offers");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(moves, "moves");
    }

    /// How its device is unlocked, for the screen.
    CodeShowing.Source codeSource() {
        return new CodeShowing.Source(codes::how, codes::show, codes::note);
    }
}
