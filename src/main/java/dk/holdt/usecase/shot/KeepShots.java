package dk.holdt.usecase.shot;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.draft.Drafts;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Adds pictures and films to an intake that is being typed or to a repair, and removes them again.
///
/// A large file takes its time, so everything here is asked away from the screen's thread and holds up nothing.
public final class KeepShots {

    private final Transactions transactions;
    private final Books books;
    private final ShotFolder folder;
    private final ChangeRepair changes;
    private final InstantSource clock;

    public KeepShots(
            Transactions transactions, Books books, ShotFolder folder, ChangeRepair changes, InstantSource clock) {
        this.transactions = transactions;
        this.books = books;
        this.folder = folder;
        this.changes = changes;
        this.clock = clock;
    }

    /// Where it looks, and where it writes.
    public record Books(Shots shots, Repairs repairs, Drafts drafts) {}

    /// What became of it.
    public sealed interface Answer {

        /// @param repair the one it was added to; empty for an intake that is not finished
        record Added(Shot shot, Optional<RepairNumber> repair) implements Answer {
            public Added {
                Objects.requireNonNull(shot, "shot");
                Objects.requireNonNull(repair, "repair");
            }
        }

        record Refused(ShotRefusal why) implements Answer {}
    }

    /// Adds it to the repair of this form, or to its draft while there is no repair. It may become one meanwhile.
    ///
    /// @param form of a repair, or of an intake that is kept as a draft
    public Answer add(UUID form, long by, ShotSource source) {
        var before = books.shots().of(form);
        if (before.size() >= Shot.MOST) {
            return new Answer.Refused(ShotRefusal.TOO_MANY);
        }
        return switch (folder.bring(source)) {
            case ShotFolder.Brought.Refused(var why) -> new Answer.Refused(why);
            case ShotFolder.Brought.In(var file) -> noted(form, by, file);
        };
    }

    private Answer noted(UUID form, long by, ShotFile file) {
        try {
            var answer = transactions.inTransaction(() -> note(form, by, file));
            if (answer instanceof Answer.Refused) {
                folder.erase(file);
            }
            return answer;
        } catch (RuntimeException e) {
            folder.erase(file);
            throw e;
        }
    }

    private Answer note(UUID form, long by, ShotFile file) {
        var already = books.shots().of(form);
        if (already.stream().anyMatch(one -> one.file().sha256().equals(file.sha256()))) {
            return new Answer.Refused(ShotRefusal.ALREADY_THERE);
        }
        var repair = books.repairs().numberOf(form);
        if (repair.isEmpty() && books.drafts().find(form).isEmpty()) {
            return new Answer.Refused(ShotRefusal.THROWN_AWAY);
        }
        var shot = new Shot(0, form, file, repair.isEmpty(), clock.instant(), by);
        if (repair.isEmpty()) {
            return new Answer.Added(stored(shot, books.shots().add(shot)), repair);
        }
        act(repair.get(), by, change -> added(change, shot));
        return new Answer.Added(books.shots().of(form).getLast(), repair);
    }

    private static Shot stored(Shot shot, long id) {
        return new Shot(id, shot.form(), shot.file(), shot.atIntake(), shot.at(), shot.by());
    }

    private boolean added(RepairChange change, Shot shot) {
        var id = books.shots().add(shot);
        change.takenBackBy(
                Reversal.of(Reversal.Left.NOTHING, back -> books.shots().remove(id, back.now(), back.by())));
        change.note(Entry.Kind.SHOT, change.messages().text(shot.isFilm() ? "jr.film" : "jr.picture"));
        return true;
    }

    /// Removes it; its file is erased within the hour, and until then it can be put back. Answers whether it was there.
    public boolean remove(long id, long by) {
        return transactions.inTransaction(
                () -> there(id).filter(shot -> removed(shot, by)).isPresent());
    }

    private Optional<Shot> there(long id) {
        return books.shots().find(id).filter(shot -> books.shots().of(shot.form()).stream()
                .anyMatch(one -> one.id() == id));
    }

    private boolean removed(Shot shot, long by) {
        var repair = books.repairs().numberOf(shot.form());
        if (repair.isEmpty()) {
            books.shots().remove(shot.id(), clock.instant(), by);
            return true;
        }
        return act(repair.get(), by, change -> {
            books.shots().remove(shot.id(), change.now(), change.by());
            change.takenBackBy(Reversal.of(
                    Reversal.Left.NOTHING, back -> books.shots().putBack(shot.id(), back.now(), back.by())));
            change.note(Entry.Kind.SHOT, change.messages().text(shot.isFilm() ? "jr.film.gone" : "jr.picture.gone"));
            return true;
        });
    }

    /// Of an intake that is not finished: what was removed is there again. On a repair the act is taken back instead.
    ///
    /// @return whether it is; nothing is done once the draft is gone or has become a repair
    public boolean putBack(long id, long by) {
        return transactions.inTransaction(() -> {
            var shot = books.shots()
                    .find(id)
                    .filter(one -> books.drafts().find(one.form()).isPresent());
            shot.ifPresent(one -> books.shots().putBack(id, clock.instant(), by));
            return shot.isPresent();
        });
    }

    /// Takes nothing away from anybody, so it asks for no particular version.
    private boolean act(RepairNumber number, long by, Function<RepairChange, Boolean> act) {
        var seen = Seen.of(books.repairs().find(number).orElseThrow());
        return changes.act(seen, by, change -> {
                    act.apply(change);
                    return List.of();
                })
                instanceof Acted.Done;
    }

    /// Those of an intake or repair, in the order they were added.
    public List<Shot> of(UUID form) {
        return books.shots().of(form);
    }
}
