package dk.holdt.usecase.shelf;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.ShelfWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// Tells a customer that a device is ready, and reminds who does not come: by people, a step at a time, and never
/// twice with the same sentence.
public final class RemindToCollect {

    private final ChangeRepair changes;
    private final Shelf shelf;

    public RemindToCollect(ChangeRepair changes, Shelf shelf) {
        this.changes = changes;
        this.shelf = shelf;
    }

    /// What is to be done next, and when.
    ///
    /// @param on the day typed; empty when it could not be read
    public record Plan(NextStep.Kind kind, Optional<LocalDate> on, String words) {}

    /// Notes the contact and plans the next step in one.
    ///
    /// @param next empty when nothing is planned
    /// @param today the shop's
    public Acted remind(Seen seen, long by, ContactMade contact, Optional<Plan> next, LocalDate today) {
        return changes.act(seen, by, change -> {
            var refusals = new ArrayList<Refusal>();
            if (change.stage() != Stage.READY) {
                change.stageForbids().ifPresent(refusals::add);
            }
            contact.refusal().ifPresent(refusals::add);
            if (saidBefore(change, contact.words())) {
                refusals.add(Refusal.because(Reason.SAID_BEFORE));
            }
            next.flatMap(plan -> refusal(plan, today)).ifPresent(refusals::add);
            if (refusals.isEmpty()) {
                next.ifPresent(plan -> plan(change, plan));
                change.contact(contact, Optional.empty(), Contact.About.COLLECT);
            }
            return refusals;
        });
    }

    private static boolean saidBefore(RepairChange change, String words) {
        return !words.isBlank()
                && change.dossier().book().contacts().stream()
                        .filter(contact -> contact.about() == Contact.About.COLLECT)
                        .anyMatch(contact -> contact.words().strip().equalsIgnoreCase(words.strip()));
    }

    private static Optional<Refusal> refusal(Plan plan, LocalDate today) {
        if (plan.on().isEmpty()) {
            return Optional.of(Refusal.because(Reason.DAY_MISSING));
        }
        if (plan.on().get().isBefore(today)) {
            return Optional.of(Refusal.because(Reason.DAY_PAST));
        }
        return plan.words().length() > Limits.TEXT
                ? Optional.of(Refusal.tooLong(plan.words(), Limits.TEXT))
                : Optional.empty();
    }

    private void plan(RepairChange change, Plan plan) {
        var step = new NextStep(plan.kind(), plan.on().orElseThrow(), plan.words(), change.now(), change.by());
        var planned = shelf.plan(change.repairId(), step);
        change.takenBackBy(Reversal.of(Reversal.Left.NOTHING, back -> shelf.withdraw(planned, back.now(), back.by())));
        change.note(
                Entry.Kind.SHELF,
                change.messages()
                        .text(
                                "jr.step",
                                ShelfWords.step(change.messages(), step.kind()),
                                change.dates().day(step.on())));
    }
}
