package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the shop keeps of one repair on one day, and what keeps it from letting go.
///
/// @param loans all that were lent to it, returned ones too
/// @param copy what was said of a copy of the data; empty while nothing was
public record InCustody(
        LocalDate today, OnShelf noted, List<Loan> loans, Optional<Payment> payment, Optional<DataCopy> copy) {

    public InCustody {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(noted, "noted");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(copy, "copy");
        loans = List.copyOf(loans);
    }

    public static InCustody of(Custody custody, long repairId, LocalDate today) {
        return new InCustody(
                today,
                custody.shelf().of(repairId),
                custody.loans().of(repairId),
                custody.collecting().payment(repairId),
                custody.copies().of(repairId));
    }

    /// The stop that stands today.
    public Optional<Stop> stop() {
        return noted.stop().filter(stop -> stop.standsOn(today));
    }

    /// The loan devices the customer still has.
    public List<Loan> out() {
        return loans.stream().filter(Loan::isOut).toList();
    }

    public boolean isPaid() {
        return payment.filter(Payment::isPaid).isPresent();
    }
}
