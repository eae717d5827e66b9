package dk.holdt.usecase.bench;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.FaultWords;
import java.util.List;
import java.util.Optional;

/// A verdict and a test for each fault, and faults that only the bench sees.
public final class JudgeFault {

    private final ChangeRepair changes;
    private final Repairs repairs;

    public JudgeFault(ChangeRepair changes, Repairs repairs) {
        this.changes = changes;
        this.repairs = repairs;
    }

    /// Says what the bench makes of a fault. A new verdict takes the test with it: what changed has to be tried again;
    /// other words for a fault that stays repaired do not.
    public Acted give(Seen seen, long by, long faultId, Verdict verdict) {
        return changes.act(seen, by, change -> {
            var no = refusal(change, verdict);
            if (no.isPresent()) {
                return List.of(no.get());
            }
            var fault = fault(change, faultId);
            var judged = fault.with(verdict);
            repairs.saveFault(fault.isFixed() && judged.isFixed() ? judged.withTestOf(fault) : judged);
            if (judged.isFixed() && change.stage() == Stage.EXAMINING) {
                change.move(Act.REPAIR);
            }
            change.note(Entry.Kind.VERDICT, FaultWords.verdict(change.messages(), fault.words(), verdict));
            return List.of();
        });
    }

    /// Adds a fault that was found at the bench.
    public Acted addFound(Seen seen, long by, String words) {
        return changes.act(seen, by, change -> {
            var faults = change.dossier().faults();
            var no = refusalToAdd(change, words, faults.size());
            if (no.isPresent()) {
                return List.of(no.get());
            }
            var fault = new Fault(0, faults.size() + 1, words.strip(), "", true, Optional.empty(), Optional.empty());
            repairs.addFault(change.repairId(), fault);
            change.note(Entry.Kind.VERDICT, change.messages().text("jr.fault.more", fault.words()));
            return List.of();
        });
    }

    /// Notes a test of a fault that was repaired.
    public Acted test(Seen seen, long by, long faultId, boolean works, String words) {
        return changes.act(seen, by, change -> {
            var no = refusalToTest(change, words);
            if (no.isPresent()) {
                return List.of(no.get());
            }
            var fault = fault(change, faultId);
            if (!fault.isFixed()) {
                return List.of(Refusal.because(Reason.FOUND_WITHOUT_REMEDY, fault.words()));
            }
            var test = new Verdict.Test(works, words.strip(), change.now(), by);
            repairs.saveFault(fault.with(test));
            change.note(Entry.Kind.TEST, FaultWords.test(change.messages(), fault.words(), test));
            if (change.stage() != Stage.TESTING) {
                change.move(Act.TEST);
            }
            return List.of();
        });
    }

    private static Optional<Refusal> refusal(RepairChange change, Verdict verdict) {
        if (change.notOnTheBench().isPresent()) {
            return change.notOnTheBench();
        }
        if (FaultWords.longest(verdict) > Limits.TEXT) {
            return Optional.of(Refusal.because(
                    Reason.TOO_LONG, Integer.toString(FaultWords.longest(verdict)), Integer.toString(Limits.TEXT)));
        }
        var repaired = verdict instanceof Verdict.Found found && found.remedy() instanceof Verdict.Remedy.Fixed;
        return repaired && !Permission.toRepair(change.dossier())
                ? Optional.of(Refusal.because(Reason.PRICE_TERMS_FORBID))
                : Optional.empty();
    }

    private static Optional<Refusal> refusalToAdd(RepairChange change, String words, int before) {
        if (change.notOnTheBench().isPresent()) {
            return change.notOnTheBench();
        }
        if (words.isBlank()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        if (words.length() > Limits.TEXT) {
            return Optional.of(Refusal.tooLong(words, Limits.TEXT));
        }
        return before >= Limits.FAULTS
                ? Optional.of(
                        Refusal.because(Reason.TOO_MANY, Integer.toString(before + 1), Integer.toString(Limits.FAULTS)))
                : Optional.empty();
    }

    private static Optional<Refusal> refusalToTest(RepairChange change, String words) {
        if (change.away().isPresent()) {
            return change.away();
        }
        if (change.stage() != Stage.REPAIRING && change.stage() != Stage.TESTING) {
            return change.stageForbids();
        }
        return words.length() > Limits.TEXT ? Optional.of(Refusal.tooLong(words, Limits.TEXT)) : Optional.empty();
    }

    private static Fault fault(RepairChange change, long faultId) {
        return change.dossier().faults().stream()
                .filter(one -> one.id() == faultId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such fault in this repair: " + faultId));
    }
}
