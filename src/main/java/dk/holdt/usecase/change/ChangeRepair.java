package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.promise.Promises;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.StaleRepair;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs one act on one repair in one transaction, against the version that somebody looked at.
public final class ChangeRepair {

    private static final ScopedValue<List<Changed>> TOGETHER = ScopedValue.newInstance();

    private final Transactions transactions;
    private final Books books;
    private final ShopNow shop;
    private final InstantSource clock;
    private final AtomicReference<List<Changed>> last = new AtomicReference<>(List.of());

    public ChangeRepair(Transactions transactions, Books books, ShopNow shop, InstantSource clock) {
        this.transactions = transactions;
        this.books = books;
        this.shop = shop;
        this.clock = clock;
    }

    /// Where an act writes.
    public record Books(Repairs repairs, Promises promises, Journal journal) {}

    /// Does the act, saves the repair and answers it as it is now; whatever the act refuses, nothing is saved.
    ///
    /// @param by the member of staff who acts
    /// @param act answers empty when it was done, or why it was not; it must not write before it refuses
    public Acted act(Seen seen, long by, Function<RepairChange, List<Refusal>> act) {
        return done(seen, by, act, true);
    }

    /// The same for an act that takes another one back, which is not taken back itself.
    public Acted correct(Seen seen, long by, Function<RepairChange, List<Refusal>> act) {
        return done(seen, by, act, false);
    }

    /// Does several acts in one transaction, each on its own repair, to be taken back as one: an act that is refused
    /// leaves its repair as it was and the others go on, and whatever the store cannot do, nothing at all is saved.
    public <T> T together(Supplier<T> acts) {
        var gathered = new ArrayList<Changed>();
        var answer = ScopedValue.where(TOGETHER, gathered)
                .call(() -> transactions.inTransaction(() -> {
                    gathered.clear();
                    return acts.get();
                }));
        last.set(List.copyOf(gathered));
        return answer;
    }

    /// What the last act has changed, to be asked for once; empty for acts that were done together.
    public Optional<Changed> lastChanged() {
        var one = last.get();
        return one.size() == 1 && last.compareAndSet(one, List.of()) ? Optional.of(one.getFirst()) : Optional.empty();
    }

    /// What the last acts that were done together have changed, to be asked for once; empty for a single one.
    public List<Changed> lastTogether() {
        var several = last.get();
        return several.size() > 1 && last.compareAndSet(several, List.of()) ? several : List.of();
    }

    private Acted done(Seen seen, long by, Function<RepairChange, List<Refusal>> act, boolean remembered) {
        var done = new AtomicReference<RepairChange>();
        try {
            var answer = transactions.inTransaction(() -> inside(seen, by, act, done));
            if (answer instanceof Acted.Done(var after)) {
                var change = done.get();
                remember(remembered ? List.of(new Changed(change.dossier(), after, change.reversals())) : List.of());
            }
            return answer;
        } catch (StaleRepair stale) {
            if (TOGETHER.isBound()) {
                // what was written before the save must not stay, and it would with the others
                throw stale;
            }
            return Acted.refused(Reason.REPAIR_CHANGED, seen.number().digits());
        }
    }

    private void remember(List<Changed> changed) {
        if (TOGETHER.isBound()) {
            TOGETHER.get().addAll(changed);
        } else {
            last.set(changed);
        }
    }

    private Acted inside(
            Seen seen, long by, Function<RepairChange, List<Refusal>> act, AtomicReference<RepairChange> done) {
        var found = books.repairs().find(seen.number());
        if (found.isEmpty()) {
            return Acted.refused(Reason.REPAIR_NOT_FOUND, seen.number().digits());
        }
        var dossier = found.get();
        if (dossier.repair().version() != seen.version()) {
            return Acted.refused(Reason.REPAIR_CHANGED, seen.number().digits());
        }
        var change = new RepairChange(
                books,
                dossier,
                clock.instant(),
                by,
                shop.messages(),
                shop.shop().country().zone());
        done.set(change);
        var refusals = act.apply(change);
        if (!refusals.isEmpty()) {
            return new Acted.Refused(refusals);
        }
        books.repairs().save(dossier.repair().with(change.progress()));
        return new Acted.Done(books.repairs().find(seen.number()).orElseThrow());
    }
}
