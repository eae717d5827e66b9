package dk.holdt.usecase.secret;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.StageWords;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/// Shows the code that unlocks a device, to a technician or a manager, and writes down who has seen it. Notes one that
/// was given later.
public final class ShowCode {

    private final Transactions transactions;
    private final Ports ports;
    private final ShopNow shop;
    private final InstantSource clock;

    /// Where it reads and writes.
    public record Ports(Repairs repairs, Journal journal, UnlockBook unlocks, Staff staff) {
        public Ports {
            Objects.requireNonNull(repairs, "repairs");
            Objects.requireNonNull(journal, "journal");
            Objects.requireNonNull(unlocks, "unlocks");
            Objects.requireNonNull(staff, "staff");
        }
    }

    public ShowCode(Transactions transactions, Ports ports, ShopNow shop, InstantSource clock) {
        this.transactions = transactions;
        this.ports = ports;
        this.shop = shop;
        this.clock = clock;
    }

    /// How the device is unlocked; empty when it was not asked, or there is no such repair.
    public Optional<Unlock> how(RepairNumber number) {
        return ports.repairs().find(number).flatMap(found -> ports.unlocks()
                .of(found.repair().id()));
    }

    /// The code, and the journal says from now on that it was shown: a code that cannot be written down is not shown.
    ///
    /// @param by the member of staff who looks
    public CodeAnswer show(RepairNumber number, long by) {
        return transactions.inTransaction(() -> {
            var found = ports.repairs().find(number);
            if (found.isEmpty()) {
                return new CodeAnswer.NotThere();
            }
            var no = Right.SEE_CODES.refusal(ports.staff().find(by));
            if (no.isPresent()) {
                return new CodeAnswer.Refused(no.get());
            }
            var id = found.get().repair().id();
            var answer = ports.unlocks().code(id);
            if (answer instanceof CodeAnswer.Code) {
                write(id, by, "jr.unlock.shown");
            }
            return answer;
        });
    }

    /// Keeps a code that was given after the hand-in, in place of what was answered then; also after a handover
    /// that was taken back, which had erased the one before. Anybody at the counter may, as at the hand-in; the
    /// journal says that it was noted, and not the code.
    ///
    /// @param code as typed, letter by letter
    /// @return why it was not noted; empty when it was
    public Optional<Refusal> note(RepairNumber number, String code, long by) {
        if (code.isBlank()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        if (code.length() > Limits.CONTACT_FIELD) {
            return Optional.of(Refusal.tooLong(code, Limits.CONTACT_FIELD));
        }
        if (!ports.unlocks().canSeal()) {
            return Optional.of(Refusal.because(Reason.CODE_KEY_MISSING));
        }
        return transactions.inTransaction(() -> {
            var found = ports.repairs().find(number);
            if (found.isEmpty()) {
                return Optional.of(Refusal.because(Reason.REPAIR_NOT_FOUND));
            }
            var repair = found.get().repair();
            if (!repair.stage().isOpen()) {
                return Optional.of(
                        Refusal.because(Reason.STAGE_FORBIDS, StageWords.of(shop.messages(), repair.progress())));
            }
            ports.unlocks().note(repair.id(), code);
            write(repair.id(), by, "jr.unlock.noted");
            return Optional.empty();
        });
    }

    private void write(long repair, long by, String key) {
        ports.journal()
                .add(
                        repair,
                        new Entry(
                                0,
                                clock.instant(),
                                by,
                                Entry.Kind.UNLOCK,
                                shop.messages().text(key)));
    }
}
