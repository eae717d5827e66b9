package dk.holdt.usecase.datacopy;

import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.DataCopyWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Notes that a copy of a customer's data was made and where it lies, that none was, or that it is deleted. At any
/// stage: a copy outlives the handover, and what was noted wrongly is noted anew. It asks for no particular version,
/// because it takes nothing away from anybody.
public final class KeepDataCopy {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final DataCopies copies;
    private final Transactions transactions;

    public KeepDataCopy(ChangeRepair changes, Repairs repairs, DataCopies copies, Transactions transactions) {
        this.changes = changes;
        this.repairs = repairs;
        this.copies = copies;
        this.transactions = transactions;
    }

    /// What stands of this repair; empty while nothing was said.
    public Optional<DataCopy> of(RepairNumber number) {
        return repairs.find(number)
                .flatMap(dossier -> copies.of(dossier.repair().id()));
    }

    /// A copy lies here.
    ///
    /// @param place in short words
    /// @param deleteOn may be left open until the device goes home, and not after
    public Acted kept(RepairNumber number, long by, String place, Optional<LocalDate> deleteOn) {
        return act(number, by, change -> {
            var copy = DataCopy.kept(place, deleteOn);
            var no = missing(copy, today(change)).filter(why -> change.stage() == Stage.COLLECTED || !isOpen(why));
            return no.isPresent() ? no.stream().toList() : said(change, copy);
        });
    }

    /// No copy was made.
    public Acted none(RepairNumber number, long by) {
        return act(number, by, change -> said(change, DataCopy.noneMade()));
    }

    /// The copy is deleted: on its day, earlier or later.
    public Acted deleted(RepairNumber number, long by) {
        return act(number, by, change -> copies.of(change.repairId())
                .filter(DataCopy::isKept)
                .map(copy -> said(change, copy.deleted(today(change))))
                .orElseGet(() -> List.of(Refusal.because(Reason.COPY_NOT_KEPT))));
    }

    private Acted act(RepairNumber number, long by, Function<RepairChange, List<Refusal>> act) {
        return transactions.inTransaction(() -> repairs.find(number)
                .map(dossier -> changes.act(Seen.of(dossier), by, act))
                .orElseGet(
                        () -> new Acted.Refused(List.of(Refusal.because(Reason.REPAIR_NOT_FOUND, number.digits())))));
    }

    private List<Refusal> said(RepairChange change, DataCopy copy) {
        say(change, copies, copy);
        return List.of();
    }

    /// Writes what is said inside an act, which takes it back; nothing where it stands so already.
    public static void say(RepairChange change, DataCopies copies, DataCopy copy) {
        if (copies.of(change.repairId()).equals(Optional.of(copy))) {
            return;
        }
        var said = copies.say(change.repairId(), copy, change.now(), change.by());
        change.takenBackBy(Reversal.of(Reversal.Left.NOTHING, back -> copies.withdraw(said, back.now(), back.by())));
        change.note(Entry.Kind.NOTE, DataCopyWords.journal(change.messages(), change.dates(), copy));
    }

    /// What a kept copy lacks before a device may go home; empty where nothing is lacking or none is kept.
    public static Optional<Refusal> missing(DataCopy copy, LocalDate today) {
        if (!copy.isKept()) {
            return Optional.empty();
        }
        if (copy.place().isBlank()) {
            return Optional.of(Refusal.because(Reason.COPY_PLACE_MISSING));
        }
        if (copy.place().length() > Limits.CONTACT_FIELD) {
            return Optional.of(Refusal.tooLong(copy.place(), Limits.CONTACT_FIELD));
        }
        if (copy.day().isEmpty()) {
            return Optional.of(Refusal.because(Reason.COPY_DAY_MISSING));
        }
        return copy.day().get().isBefore(today) ? Optional.of(Refusal.because(Reason.COPY_DAY_PAST)) : Optional.empty();
    }

    private static boolean isOpen(Refusal why) {
        return why.reason() == Reason.COPY_DAY_MISSING;
    }

    private static LocalDate today(RepairChange change) {
        return LocalDate.ofInstant(change.now(), change.zone());
    }
}
