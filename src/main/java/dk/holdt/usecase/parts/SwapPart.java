package dk.holdt.usecase.parts;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Swaps;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Right;
import dk.holdt.usecase.bench.Permission;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.Proving;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Fits one part for another, and settles a difference with the customer's named consent or a manager's reason.
public final class SwapPart {

    private final ChangeRepair changes;
    private final Swaps swaps;
    private final Proving proving;

    public SwapPart(ChangeRepair changes, Swaps swaps, Proving proving) {
        this.changes = changes;
        this.swaps = swaps;
        this.proving = proving;
    }

    /// @param comparison what the guard said of the two
    public record Fitting(String kind, PartSwap.Part removed, PartSwap.Part fitted, PartSwap.Comparison comparison) {}

    /// Notes the swap. A worse part may be noted; the repair cannot be finished until the difference is settled.
    public Acted fit(Seen seen, long by, Fitting fitting) {
        return changes.act(seen, by, change -> {
            var no = refusalToFit(change, fitting);
            if (no.isPresent()) {
                return List.of(no.get());
            }
            if (change.stage() == Stage.EXAMINING) {
                change.move(Act.REPAIR);
            }
            swaps.add(
                    change.repairId(),
                    new PartSwap(
                            0,
                            fitting.kind(),
                            fitting.removed(),
                            fitting.fitted(),
                            fitting.comparison(),
                            change.now(),
                            by,
                            Optional.empty(),
                            false));
            change.note(
                    Entry.Kind.SWAP,
                    change.messages()
                            .text(
                                    "jr.swap",
                                    fitting.removed().name(),
                                    fitting.fitted().name()));
            return List.of();
        });
    }

    /// To fit a part is to repair: at the first look only where the customer has agreed to a repair.
    private static Optional<Refusal> refusalToFit(RepairChange change, Fitting fitting) {
        if (change.notOnTheBench().isPresent()) {
            return change.notOnTheBench();
        }
        if (!Permission.toRepair(change.dossier())) {
            return Optional.of(Refusal.because(Reason.PRICE_TERMS_FORBID));
        }
        return Stream.of(fitting.removed(), fitting.fitted())
                .flatMap(part -> Stream.of(part.name(), part.number()))
                .filter(words -> words.length() > Limits.CONTACT_FIELD)
                .map(words -> Refusal.tooLong(words, Limits.CONTACT_FIELD))
                .findFirst();
    }

    /// The customer said yes to exactly this difference.
    public Acted consent(Seen seen, long by, long swapId, String with, Channel channel, String difference) {
        return settle(seen, by, swapId, change -> {
            if (with.isBlank()) {
                return new Answer.No(Refusal.because(Reason.WHO_MISSING));
            }
            if (with.length() > Limits.NAME) {
                return new Answer.No(Refusal.tooLong(with, Limits.NAME));
            }
            if (difference.isBlank()) {
                return new Answer.No(Refusal.because(Reason.WORDS_MISSING));
            }
            return new Answer.Yes(new Settlement.Consent(with.strip(), channel, difference, change.now(), by));
        });
    }

    /// A manager, proved by their PIN, lets the part through and says why. It is always printed.
    public Acted decide(Seen seen, Proof manager, long swapId, String reason) {
        var no = refusalOf(reason).or(() -> proving.refusal(manager, Right.OVERRIDE_GUARD));
        return no.isPresent()
                ? new Acted.Refused(List.of(no.get()))
                : settle(
                        seen,
                        manager.by(),
                        swapId,
                        change -> new Answer.Yes(new Settlement.Manager(reason.strip(), change.now(), manager.by())));
    }

    private static Optional<Refusal> refusalOf(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Refusal.because(Reason.REASON_MISSING));
        }
        return reason.length() > Limits.TEXT ? Optional.of(Refusal.tooLong(reason, Limits.TEXT)) : Optional.empty();
    }

    /// The customer was told of a change that is neither better nor worse.
    public Acted told(Seen seen, long by, long swapId, String with, Channel channel) {
        return settle(
                seen,
                by,
                swapId,
                change -> with.isBlank()
                        ? new Answer.No(Refusal.because(Reason.WHO_MISSING))
                        : new Answer.Yes(new Settlement.Told(with.strip(), channel, change.now(), by)));
    }

    /// Another part is chosen: this one does not stay in the device.
    public Acted withdraw(Seen seen, long by, long swapId) {
        return changes.act(seen, by, change -> {
            if (change.notOnTheBench().isPresent()) {
                return change.notOnTheBench().stream().toList();
            }
            var swap = swap(change, swapId);
            swaps.withdraw(swapId);
            change.note(
                    Entry.Kind.SWAP,
                    change.messages().text("jr.swap.withdrawn", swap.fitted().name()));
            return List.of();
        });
    }

    private sealed interface Answer {
        record Yes(Settlement settlement) implements Answer {}

        record No(Refusal refusal) implements Answer {}
    }

    private Acted settle(Seen seen, long by, long swapId, Function<RepairChange, Answer> answer) {
        return changes.act(seen, by, change -> switch (answerTo(change, swapId, answer)) {
            case Answer.No(var refusal) -> List.of(refusal);
            case Answer.Yes(var settlement) -> {
                var swap = swap(change, swapId);
                swaps.settle(swapId, settlement);
                change.note(
                        Entry.Kind.SWAP,
                        SettlementLine.of(change.messages(), swap.fitted().name(), settlement));
                yield List.of();
            }
        });
    }

    /// What does not fit is not settled by anybody's word, and what is settled is not settled again.
    private static Answer answerTo(RepairChange change, long swapId, Function<RepairChange, Answer> answer) {
        if (!change.stage().isOnTheBench() && change.stage() != Stage.READY) {
            return new Answer.No(change.stageForbids().orElseThrow());
        }
        var swap = swap(change, swapId);
        if (swap.settlement().isPresent()) {
            throw new IllegalStateException("this swap is settled already: " + swapId);
        }
        return swap.comparison().verdict() == Verdict.INCOMPATIBLE
                ? new Answer.No(
                        Refusal.because(Reason.SWAP_DOES_NOT_FIT, swap.fitted().name()))
                : answer.apply(change);
    }

    private static PartSwap swap(RepairChange change, long swapId) {
        return change.dossier().fittedSwaps().stream()
                .filter(one -> one.id() == swapId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such swap in this repair: " + swapId));
    }
}
