package dk.holdt.usecase.bench;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.FinishCheck;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The steps of the work: start, begin to repair, wait for a part, go on, finish.
public final class WorkOnRepair {

    private final ChangeRepair repairs;

    public WorkOnRepair(ChangeRepair repairs) {
        this.repairs = repairs;
    }

    /// Takes the device to the bench.
    public Acted start(Seen seen, long by) {
        return repairs.act(seen, by, change -> {
            var no = change.forbidden(Act.START_WORK);
            if (no.isEmpty()) {
                change.move(Act.START_WORK);
                change.moveTo(change.progress().by(by));
            }
            return no.stream().toList();
        });
    }

    /// Goes from examining to repairing without a new question; only where the price terms allow it.
    public Acted repair(Seen seen, long by) {
        return repairs.act(seen, by, change -> {
            var no = change.forbidden(Act.REPAIR);
            if (no.isPresent()) {
                return List.of(no.get());
            }
            var missing = missingToRepair(change.dossier());
            if (!missing.isEmpty()) {
                return missing;
            }
            change.move(Act.REPAIR);
            change.moveTo(change.progress().by(by));
            return List.of();
        });
    }

    static List<Refusal> missingToRepair(Dossier dossier) {
        return Permission.toRepair(dossier) ? List.of() : List.of(Refusal.because(Reason.PRICE_TERMS_FORBID));
    }

    /// Puts the repair aside until a part comes.
    ///
    /// @param expected the day it is expected; required, because a wait without an end is no plan
    public Acted waitForPart(Seen seen, long by, String part, Optional<LocalDate> expected, LocalDate today) {
        return repairs.act(seen, by, change -> {
            var no = refusalToWait(change, part, expected, today);
            if (no.isEmpty()) {
                var wait = new PartWait(part.strip(), expected.orElseThrow(), change.stage());
                change.moveTo(change.progress().waitingFor(wait));
                change.note(
                        Entry.Kind.NOTE,
                        change.messages()
                                .text(
                                        "jr.part.waits",
                                        wait.part(),
                                        change.dates().day(wait.expected())));
            }
            return no.stream().toList();
        });
    }

    private static Optional<Refusal> refusalToWait(
            RepairChange change, String part, Optional<LocalDate> expected, LocalDate today) {
        var no = change.forbidden(Act.WAIT_FOR_PART);
        if (no.isPresent()) {
            return no;
        }
        if (part.isBlank()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        if (part.length() > Limits.CONTACT_FIELD) {
            return Optional.of(Refusal.tooLong(part, Limits.CONTACT_FIELD));
        }
        if (expected.isEmpty()) {
            return Optional.of(Refusal.because(Reason.PART_DATE_MISSING));
        }
        return expected.get().isBefore(today) ? Optional.of(Refusal.because(Reason.PART_DATE_PAST)) : Optional.empty();
    }

    /// The part has come: back to where the work stood.
    public Acted partCame(Seen seen, long by) {
        return repairs.act(seen, by, change -> {
            var no = change.forbidden(Act.PART_CAME);
            if (no.isEmpty()) {
                var back = change.progress().partWait().orElseThrow().goesOnAt();
                change.moveTo(change.progress().at(back));
            }
            return no.stream().toList();
        });
    }

    /// Puts the device on the shelf, ready; refused with every reason while something is missing (`model` §4).
    public Acted finish(Seen seen, long by) {
        return repairs.act(seen, by, change -> {
            var no = change.forbidden(Act.FINISH);
            if (no.isPresent()) {
                return List.of(no.get());
            }
            var missing = FinishCheck.missing(change.dossier());
            if (!missing.isEmpty()) {
                return missing;
            }
            var ending = FinishCheck.ending(change.dossier().faults());
            change.moveTo(change.progress().ready(ending, change.now()));
            change.dossier().book().open(What.READY).ifPresent(promise -> change.keep(promise, Optional.empty()));
            return List.of();
        });
    }
}
