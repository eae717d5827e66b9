package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.change.Changed;
import dk.holdt.usecase.intake.CorrectCustomer.Corrected;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How something that was just done can be taken back.
public sealed interface Undo {

    /// An act on a repair: its stage, its faults, a part, its price, a note, an agreement, an answer, a new time,
    /// a word with the customer, a payment, its place, a loan, its handover, what became
    /// of it when it did not go home.
    record Act(Changed changed) implements Undo {
        public Act {
            Objects.requireNonNull(changed, "changed");
        }

        /// The member of staff who did it.
        public long by() {
            return changed.entries().getLast().by();
        }

        /// Whether it gave the device away.
        public boolean isHandover() {
            return changed.before().stage() != Stage.COLLECTED
                    && changed.after().stage() == Stage.COLLECTED;
        }

        /// Whether the device was said not to go home.
        public boolean isParting() {
            return isHandover() && changed.after().repair().progress().parting().isPresent();
        }
    }

    /// What was done with an intake and can be taken back by itself, the last first.
    enum Part {
        DEPOSIT,
        CUSTOMER
    }

    /// A device was taken in by mistake; what was typed becomes a draft again.
    ///
    /// @param by who has taken it in
    /// @param typed the form as it stood when it was saved
    /// @param corrected what it has changed of a customer we knew
    /// @param deposit what was paid with it
    /// @param version that of the repair when it was last looked at
    record Intake(
            RepairNumber number,
            long by,
            Map<String, String> typed,
            Optional<Corrected> corrected,
            Optional<Deposit> deposit,
            int version)
            implements Undo {
        public Intake {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(corrected, "corrected");
            Objects.requireNonNull(deposit, "deposit");
            typed = Map.copyOf(typed);
        }

        /// As it was saved.
        public Intake(
                RepairNumber number,
                long by,
                Map<String, String> typed,
                Optional<Corrected> corrected,
                Optional<Deposit> deposit) {
            this(number, by, typed, corrected, deposit, 0);
        }

        Intake without(Part part, int version) {
            return new Intake(
                    number,
                    by,
                    typed,
                    part == Part.CUSTOMER ? Optional.empty() : corrected,
                    part == Part.DEPOSIT ? Optional.empty() : deposit,
                    version);
        }
    }

    /// How an act is taken back; nothing for what changed nothing here, and for a stop, which has an end of its own.
    static Optional<Act> of(Changed changed) {
        var canBe =
                !changed.reversals().isEmpty() || changesAnything(changed.before(), changed.after()) || isNote(changed);
        return canBe && !changed.entries().isEmpty() ? Optional.of(new Act(changed)) : Optional.empty();
    }

    /// Why somebody may not take back what somebody else has done; empty when they may.
    static Optional<Refusal> refusal(long doneBy, long by, Staff staff) {
        return doneBy == by ? Optional.empty() : Right.UNDO_OTHERS.refusal(staff.find(by));
    }

    private static boolean isNote(Changed changed) {
        return changed.entries().stream().allMatch(entry -> entry.kind() == Entry.Kind.NOTE);
    }

    private static boolean changesAnything(Dossier before, Dossier after) {
        return !after.repair().progress().equals(before.repair().progress())
                || !after.faults().equals(before.faults())
                || !after.swaps().equals(before.swaps())
                || !after.agreements().equals(before.agreements())
                || !after.priceLines().equals(before.priceLines())
                || !after.book().promises().equals(before.book().promises());
    }
}
