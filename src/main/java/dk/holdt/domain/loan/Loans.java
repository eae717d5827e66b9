package dk.holdt.domain.loan;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The register of loan devices. What was lent and what came back is only added to.
public interface Loans {

    /// Answers the id of the stored device.
    long add(LoanDevice device);

    /// Stores the condition and the accessories of a device anew.
    void save(LoanDevice device);

    /// Every loan device, by number.
    List<LoanDevice> devices();

    /// Answers the id of the stored loan.
    long lend(Loan loan);

    void back(long loanId, Loan.Back back);

    /// A loan that was noted by mistake: it stands in no list any longer.
    void withdraw(long loanId, Instant at, long by);

    /// The loans to one repair, oldest first.
    List<Loan> of(long repairId);

    /// Every loan that has not come back, oldest first.
    List<Out> out();

    /// A loan that is out, and where.
    ///
    /// @param phone of the customer; may be blank
    record Out(Loan loan, RepairNumber repair, String customer, String phone) {

        public Out {
            Objects.requireNonNull(loan, "loan");
            Objects.requireNonNull(repair, "repair");
        }
    }
}
