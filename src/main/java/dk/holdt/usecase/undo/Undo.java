package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.change.Changed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How something that was just done can be taken back.
public sealed interface Undo {

    /// An act on a repair: its stage, its faults, a part that was fitted or settled, its price, a note, an agreement,
    // an
    /// answer, a time that was moved.
    record Act(Changed changed) implements Undo {
        public Act {
            Objects.requireNonNull(changed, "changed");
        }
    }

    /// A device was handed over by mistake.
    record Handover(Changed changed) implements Undo {
        public Handover {
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

    /// How an act is taken back; nothing for what changes nothing here, such as a word about a payment, and for a
    /// customer who was spoken with: only an answer and a new time are more than what was said.
    static Optional<Act> of(Changed changed) {
        var before = changed.before();
        var after = changed.after();
        var talk = after.book().contacts().size() > before.book().contacts().size()
                && !isAnswer(before, after)
                && !movesTime(before, after);
        var lasting = changed.entries().isEmpty()
                || after.stage() == Stage.COLLECTED
                || !after.accessories().equals(before.accessories());
        return talk || lasting || !changesAnything(before, after) && !isNote(changed)
                ? Optional.empty()
                : Optional.of(new Act(changed));
    }

    /// How a handover is taken back; nothing for every other act.
    static Optional<Handover> handover(Changed changed) {
        return changed.before().stage() != Stage.COLLECTED && changed.after().stage() == Stage.COLLECTED
                ? Optional.of(new Handover(changed))
                : Optional.empty();
    }

    private static boolean isNote(Changed changed) {
        return changed.entries().stream().allMatch(entry -> entry.kind() == Entry.Kind.NOTE);
    }

    private static boolean isAnswer(Dossier before, Dossier after) {
        var contacts = after.book().contacts();
        return contacts.subList(before.book().contacts().size(), contacts.size()).stream()
                .allMatch(contact -> contact.about() == Contact.About.ANSWER);
    }

    private static boolean movesTime(Dossier before, Dossier after) {
        return after.book().promises().size() > before.book().promises().size() && after.stage() == before.stage();
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
