package dk.holdt.domain.repair;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Verdict.CannotTest;
import dk.holdt.domain.repair.Verdict.Found;
import dk.holdt.domain.repair.Verdict.NotFound;
import dk.holdt.domain.repair.Verdict.Remedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What still stands between the bench and "ready" (`model` §4).
public final class FinishCheck {

    private FinishCheck() {}

    /// Every reason why the repair cannot be finished, in the order of the bench; empty when it can.
    public static List<Refusal> missing(Dossier dossier) {
        var refusals = new ArrayList<Refusal>();
        dossier.away().ifPresent(refusals::add);
        var lastSwap = dossier.fittedSwaps().stream().map(PartSwap::at).max(Comparator.naturalOrder());
        for (var fault : dossier.faults()) {
            missing(fault, lastSwap).ifPresent(reason -> refusals.add(Refusal.because(reason, fault.words())));
        }
        for (var swap : dossier.fittedSwaps()) {
            swap.missing()
                    .ifPresent(reason ->
                            refusals.add(Refusal.because(reason, swap.fitted().name())));
        }
        return List.copyOf(refusals);
    }

    /// How a repair that can be finished ends: with one fault repaired it is repaired.
    public static Ending ending(List<Fault> faults) {
        var outcomes =
                faults.stream().flatMap(fault -> fault.outcome().stream()).toList();
        if (outcomes.contains(Outcome.FIXED)) {
            return Ending.REPAIRED;
        }
        if (outcomes.contains(Outcome.DECLINED)) {
            return Ending.DECLINED;
        }
        if (outcomes.contains(Outcome.NOT_POSSIBLE) || outcomes.contains(Outcome.CANNOT_TEST)) {
            return Ending.NOT_REPAIRABLE;
        }
        return Ending.NOTHING_FOUND;
    }

    private static Optional<Reason> missing(Fault fault, Optional<Instant> lastSwap) {
        if (fault.verdict().isEmpty()) {
            return Optional.of(Reason.FAULT_WITHOUT_VERDICT);
        }
        return switch (fault.verdict().get()) {
            case NotFound(var tried) -> blank(tried, Reason.NOT_FOUND_WITHOUT_TRIED);
            case CannotTest(var reason) -> blank(reason, Reason.CANNOT_TEST_WITHOUT_REASON);
            case Found found -> missing(found.remedy(), fault, lastSwap);
        };
    }

    private static Optional<Reason> missing(Remedy remedy, Fault fault, Optional<Instant> lastSwap) {
        return switch (remedy) {
            case Remedy.Open _ -> Optional.of(Reason.FOUND_WITHOUT_REMEDY);
            case Remedy.Declined _ -> Optional.empty();
            case Remedy.NotPossible(var reason) -> blank(reason, Reason.NOT_POSSIBLE_WITHOUT_REASON);
            case Remedy.Fixed _ -> {
                if (fault.test().isEmpty()) {
                    yield Optional.of(Reason.FIXED_NOT_TESTED);
                }
                var test = fault.test().get();
                if (!test.works()) {
                    yield Optional.of(Reason.FIXED_FAILS);
                }
                yield lastSwap.filter(swapped -> swapped.isAfter(test.testedAt()))
                        .map(_ -> Reason.TESTED_BEFORE_SWAP);
            }
        };
    }

    private static Optional<Reason> blank(String words, Reason reason) {
        return words.isBlank() ? Optional.of(reason) : Optional.empty();
    }
}
