package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.intake.TakenIn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps what is being typed, so that no interruption and no crash costs more than the last second of it.
public final class KeepDrafts {

    private final Transactions transactions;
    private final Drafts drafts;
    private final Repairs repairs;
    private final TakeIn takeIn;
    private final InstantSource clock;

    public KeepDrafts(Transactions transactions, Drafts drafts, Repairs repairs, TakeIn takeIn, InstantSource clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.repairs = repairs;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    /// Keeps a form as it stands; one that has been emptied again is no draft any more, unless it has a label.
    ///
    /// @param by who is at the keyboard; whoever began a draft stays its beginner
    /// @return when it was kept; empty for an empty form, and for one whose repair has been stored meanwhile
    public Optional<Instant> keep(UUID form, long by, Map<String, String> fields) {
        return transactions.inTransaction(() -> {
            var empty = fields.isEmpty() && drafts.numberOf(form).isEmpty();
            if (empty || repairs.numberOf(form).isPresent()) {
                drafts.remove(form);
                return Optional.empty();
            }
            return Optional.of(save(form, by, fields));
        });
    }

    private Instant save(UUID form, long by, Map<String, String> fields) {
        var now = clock.instant();
        var before = drafts.find(form);
        drafts.save(new Draft(
                form,
                before.map(Draft::startedBy).orElse(by),
                by,
                before.map(Draft::startedAt).orElse(now),
                now,
                fields));
        return now;
    }

    /// The number that the repair of this form will have, whatever happens until it is saved. Asked again it is the
    /// same.
    RepairNumber reserve(UUID form, long by, Map<String, String> fields) {
        return repairs.numberOf(form).orElseGet(() -> {
            var at = save(form, by, fields);
            return drafts.numberOf(form).orElseGet(() -> {
                var number = repairs.nextNumber();
                drafts.reserve(form, number, at, by);
                return number;
            });
        });
    }

    /// Saves the intake and ends its draft in the same transaction; incomplete, it stays a draft.
    ///
    /// @param oneMore another device of the same visit is to come
    public TakenIn takeIn(IntakeForm form, boolean oneMore) {
        return transactions.inTransaction(() -> {
            var answer = takeIn.takeIn(form, drafts.numberOf(form.uuid()), oneMore);
            if (answer instanceof TakenIn.Saved) {
                drafts.remove(form.uuid());
            }
            return answer;
        });
    }

    public List<Draft> all() {
        return drafts.all();
    }

    public Optional<Draft> find(UUID uuid) {
        return drafts.find(uuid);
    }

    /// The number on the label of a form, if one was printed ahead.
    public Optional<RepairNumber> numberOf(UUID form) {
        return drafts.numberOf(form);
    }

    /// Throws a draft away and hands it over, so that it can be brought back for a while. The receipt of its
    /// visit is printed if it was held.
    ///
    /// @param by who throws it away, for whoever finds its label
    public Optional<Draft> throwAway(UUID uuid, long by) {
        return transactions.inTransaction(() -> {
            var draft = drafts.find(uuid);
            if (draft.isPresent()) {
                drafts.thrownAway(uuid, clock.instant(), by);
                draft.get().visitOf().ifPresent(takeIn::nothingMore);
            }
            drafts.remove(uuid);
            return draft;
        });
    }

    /// The draft is there again as it was.
    public void bringBack(Draft draft) {
        transactions.run(() -> {
            drafts.save(draft);
            drafts.broughtBack(draft.uuid(), clock.instant(), draft.continuedBy());
        });
    }
}
