package dk.holdt.usecase.undo;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.change.Changed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How something that was just done can be taken back.
public sealed interface Undo {

    /// An act on a repair: its stage, its faults, a part that was fitted, its price, a time that was moved.
    record Act(Changed changed) implements Undo {
        public Act {
            Objects.requireNonNull(changed, "changed");
        }
    }

    /// A device was taken in by mistake; what was typed becomes a draft again.
    ///
    /// @param typed the form as it stood when it was saved
    record Intake(RepairNumber number, Map<String, String> typed) implements Undo {
        public Intake {
            Objects.requireNonNull(number, "number");
            typed = Map.copyOf(typed);
        }
    }

    /// How an act is taken back; nothing for what a customer has heard, signed or been handed: an answer, an agreement,
    /// a settlement, a device. A new time is the one thing said to a customer that can be taken back.
    static Optional<Act> of(Changed changed) {
        var before = changed.before();
        var after = changed.after();
        var said = after.agreements().size() > before.agreements().size()
                || after.book().contacts().size() > before.book().contacts().size() && !movesTime(before, after);
        var lasting = changed.entries().isEmpty()
                || after.stage() == Stage.COLLECTED
                || after.faults().size() > before.faults().size()
                || !after.accessories().equals(before.accessories())
                || partsAreSettled(before, after);
        return said || lasting || !changesAnything(before, after) ? Optional.empty() : Optional.of(new Act(changed));
    }

    private static boolean movesTime(Dossier before, Dossier after) {
        return after.book().promises().size() > before.book().promises().size() && after.stage() == before.stage();
    }

    private static boolean partsAreSettled(Dossier before, Dossier after) {
        return after.swaps().stream().anyMatch(swap -> before.swaps().stream()
                .filter(earlier -> earlier.id() == swap.id())
                .anyMatch(earlier -> !earlier.equals(swap)));
    }

    private static boolean changesAnything(Dossier before, Dossier after) {
        return !after.repair().progress().equals(before.repair().progress())
                || !after.faults().equals(before.faults())
                || !after.swaps().stream()
                        .map(PartSwap::id)
                        .toList()
                        .equals(before.swaps().stream().map(PartSwap::id).toList())
                || !after.priceLines().equals(before.priceLines())
                || !after.book().promises().equals(before.book().promises());
    }
}
