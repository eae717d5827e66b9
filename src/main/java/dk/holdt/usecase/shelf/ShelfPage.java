package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shop.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The shelf as it stands on one day.
///
/// @param lateAfter how many days ready make a device uncollected
/// @param ready what can be collected: the customer not told first, then what lies longest
public record ShelfPage(
        Instant readAt, LocalDate today, Country country, int lateAfter, List<Row> ready, Counter counter) {

    public ShelfPage {
        Objects.requireNonNull(readAt, "readAt");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(counter, "counter");
        ready = List.copyOf(ready);
    }

    /// What lies beside the shelf: the loan devices, what is not paid, and the copies of data that are not deleted.
    public record Counter(
            List<LoanDevice> devices, List<Loans.Out> out, List<Collecting.Owing> owing, List<DataCopies.Kept> copies) {

        public Counter {
            devices = List.copyOf(devices);
            out = List.copyOf(out);
            owing = List.copyOf(owing);
            copies = List.copyOf(copies);
        }

        /// The devices that are in the shop.
        public List<LoanDevice> atHome() {
            return devices.stream()
                    .filter(device ->
                            out.stream().noneMatch(one -> one.loan().device().id() == device.id()))
                    .toList();
        }
    }

    /// One device that can be collected.
    ///
    /// @param days whole days since it became ready
    /// @param told when the customer was last really told that it is ready
    /// @param reminders how many contacts there were about collecting it, reached or not
    public record Row(
            OpenRepair repair,
            OnShelf noted,
            long days,
            Optional<Contact> told,
            int reminders,
            Optional<Payment> payment) {

        public Row {
            Objects.requireNonNull(repair, "repair");
            Objects.requireNonNull(noted, "noted");
            Objects.requireNonNull(told, "told");
            Objects.requireNonNull(payment, "payment");
        }

        public boolean isPaid() {
            return payment.filter(Payment::isPaid).isPresent();
        }
    }

    public boolean isUncollected(Row row) {
        return row.days() > lateAfter;
    }
}
