package dk.holdt.usecase.shelf;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.ShelfWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stops a device from being handed to anybody, and lifts the stop again. Anybody may stop; only a manager lifts.
public final class HoldBack {

    private final ChangeRepair changes;
    private final Shelf shelf;
    private final Staff staff;

    public HoldBack(ChangeRepair changes, Shelf shelf, Staff staff) {
        this.changes = changes;
        this.shelf = shelf;
        this.staff = staff;
    }

    /// @param words needed where the reason is another one
    /// @param until the last day it stands by itself; empty when only a manager ends it
    /// @param today the shop's
    public Acted stop(
            Seen seen, long by, Stop.Reason reason, String words, Optional<LocalDate> until, LocalDate today) {
        return changes.act(seen, by, change -> {
            var refusals = new ArrayList<Refusal>();
            if (!change.stage().isOpen()) {
                change.stageForbids().ifPresent(refusals::add);
            }
            if (reason == Stop.Reason.OTHER && words.isBlank()) {
                refusals.add(Refusal.because(Reason.WORDS_MISSING));
            }
            if (words.length() > Limits.TEXT) {
                refusals.add(Refusal.tooLong(words, Limits.TEXT));
            }
            if (until.filter(last -> last.isBefore(today)).isPresent()) {
                refusals.add(Refusal.because(Reason.DAY_PAST));
            }
            if (refusals.isEmpty()) {
                standing(change).ifPresent(before -> end(change, before, ShelfWords.reason(change.messages(), reason)));
                var stop = new Stop(0, reason, words, until, change.now(), by);
                shelf.stop(change.repairId(), stop);
                change.note(
                        Entry.Kind.SHELF, change.messages().text("jr.stop", ShelfWords.stop(change.messages(), stop)));
            }
            return refusals;
        });
    }

    /// @param why needed: it is asked for later
    public Acted lift(Seen seen, long manager, String why) {
        return changes.act(seen, manager, change -> {
            var not = Right.LIFT_STOP.refusal(staff.find(manager));
            if (not.isPresent()) {
                return not.stream().toList();
            }
            if (why.isBlank()) {
                return List.of(Refusal.because(Reason.REASON_MISSING));
            }
            if (why.length() > Limits.TEXT) {
                return List.of(Refusal.tooLong(why, Limits.TEXT));
            }
            standing(change).ifPresent(stop -> {
                end(change, stop, why);
                change.note(Entry.Kind.SHELF, change.messages().text("jr.stop.lifted", why.strip()));
            });
            return List.of();
        });
    }

    private Optional<Stop> standing(RepairChange change) {
        return shelf.of(change.repairId()).stop();
    }

    private void end(RepairChange change, Stop stop, String why) {
        shelf.lift(new StopEnd(stop.id(), why, change.now(), change.by()));
    }
}
