package dk.holdt.usecase.loan;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.receipt.IssueReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lends a device of the shop to a repair, and takes it back; who has it stands on the customer's receipt.
public final class LendDevice {

    private final ChangeRepair changes;
    private final Loans loans;
    private final IssueReceipt receipts;
    private final Transactions transactions;

    public LendDevice(ChangeRepair changes, Loans loans, IssueReceipt receipts, Transactions transactions) {
        this.changes = changes;
        this.loans = loans;
        this.receipts = receipts;
        this.transactions = transactions;
    }

    /// Every loan device of the shop that is at hand.
    public List<LoanDevice> atHand() {
        return transactions.inTransaction(() -> {
            var out = loans.out();
            return loans.devices().stream()
                    .filter(device ->
                            out.stream().noneMatch(one -> one.loan().device().id() == device.id()))
                    .toList();
        });
    }

    /// What was lent to this repair and is out.
    public List<Loan> outFor(long repairId) {
        return loans.of(repairId).stream().filter(Loan::isOut).toList();
    }

    /// Adds a device to the register; answers why not, or nothing.
    public List<Refusal> register(String number, String name, String condition, String accessories) {
        var refusals = new ArrayList<Refusal>();
        if (number.isBlank() || name.isBlank()) {
            refusals.add(Refusal.because(Reason.LOAN_UNNAMED));
        }
        Stream.of(number, name, condition, accessories)
                .filter(words -> words.length() > Limits.CONTACT_FIELD)
                .map(words -> Refusal.tooLong(words, Limits.CONTACT_FIELD))
                .forEach(refusals::add);
        return transactions.inTransaction(() -> {
            if (loans.devices().stream().anyMatch(one -> one.number().equalsIgnoreCase(number.strip()))) {
                refusals.add(Refusal.because(Reason.LOAN_NUMBER_TAKEN, number.strip()));
            }
            if (refusals.isEmpty()) {
                loans.add(new LoanDevice(0, number, name, condition, accessories));
            }
            return List.copyOf(refusals);
        });
    }

    /// Lends it and issues the intake receipt anew, with the loan on it.
    ///
    /// @param device the id in the register
    /// @param condition as both see it when it goes out; may be blank
    public Acted lend(Seen seen, long by, long device, String condition) {
        return changes.act(seen, by, change -> {
            var chosen =
                    loans.devices().stream().filter(one -> one.id() == device).findFirst();
            var no = refusalToLend(change, chosen, condition);
            if (no.isEmpty()) {
                lend(change, chosen.orElseThrow(), condition);
            }
            return no.stream().toList();
        });
    }

    private Optional<Refusal> refusalToLend(RepairChange change, Optional<LoanDevice> chosen, String condition) {
        if (!change.stage().isOpen()) {
            return change.stageForbids();
        }
        if (chosen.isEmpty()) {
            return Optional.of(Refusal.because(Reason.LOAN_UNNAMED));
        }
        if (condition.length() > Limits.CONTACT_FIELD) {
            return Optional.of(Refusal.tooLong(condition, Limits.CONTACT_FIELD));
        }
        return taken(chosen.get());
    }

    private Optional<Refusal> taken(LoanDevice device) {
        return loans.out().stream()
                .filter(one -> one.loan().device().id() == device.id())
                .map(one -> Refusal.because(
                        Reason.LOAN_TAKEN,
                        device.number(),
                        device.name(),
                        one.repair().digits()))
                .findFirst();
    }

    private void lend(RepairChange change, LoanDevice device, String condition) {
        var asLent = new LoanDevice(device.id(), device.number(), device.name(), condition, device.accessories());
        var lent = loans.lend(new Loan(0, change.repairId(), asLent, change.now(), change.by(), Optional.empty()));
        change.takenBackBy(Reversal.of(Reversal.Left.NOTHING, back -> loans.withdraw(lent, back.now(), back.by())));
        change.note(Entry.Kind.LOAN, change.messages().text("jr.loan", device.number(), device.name()));
        receipts.intakeReceiptAgain(change);
    }

    /// It has come back; the register keeps the condition for the next customer.
    ///
    /// @param condition what is new about it; blank when it came back as it went
    public Acted takeBack(Seen seen, long by, long loanId, String condition) {
        return changes.act(seen, by, change -> {
            var loan = outFor(change.repairId()).stream()
                    .filter(one -> one.id() == loanId)
                    .findFirst();
            if (loan.isEmpty()) {
                return List.of(Refusal.because(
                        Reason.REPAIR_CHANGED, change.dossier().number().digits()));
            }
            if (condition.length() > Limits.CONTACT_FIELD) {
                return List.of(Refusal.tooLong(condition, Limits.CONTACT_FIELD));
            }
            takeBack(change, loan.get(), condition.strip());
            return List.of();
        });
    }

    /// Lent again as it was, in a row of its own: the one that came back was a mistake.
    private Optional<Refusal> outAgain(Loan loan, LoanDevice registered, RepairChange change) {
        var no = taken(registered);
        if (no.isEmpty()) {
            loans.withdraw(loan.id(), change.now(), change.by());
            loans.lend(loan);
            loans.save(registered);
        }
        return no;
    }

    private void takeBack(RepairChange change, Loan loan, String condition) {
        var device = loan.device();
        loans.back(loan.id(), new Loan.Back(condition, change.now(), change.by()));
        var now = condition.isEmpty() ? device.condition() : condition;
        var registered = loans.devices().stream()
                .filter(one -> one.id() == device.id())
                .findFirst()
                .orElseThrow();
        loans.save(new LoanDevice(device.id(), device.number(), device.name(), now, device.accessories()));
        change.takenBackBy(new Reversal(Reversal.Left.NOTHING, back -> outAgain(loan, registered, back)));
        change.note(
                Entry.Kind.LOAN,
                condition.isEmpty()
                        ? change.messages().text("jr.loan.back", device.number(), device.name())
                        : change.messages().text("jr.loan.back.with", device.number(), device.name(), condition));
    }
}
