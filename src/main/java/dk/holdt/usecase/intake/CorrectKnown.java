package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.intake.CorrectCustomer.Corrected;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.text.PhoneNumbers;
import dk.holdt.usecase.undo.Undo;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Corrects a customer on their card, without an intake.
public final class CorrectKnown {

    private final Transactions transactions;
    private final Customers customers;
    private final Staff staff;
    private final CorrectCustomer correcting;
    private final PhoneNumbers phones;
    private final ShopNow shop;
    private final InstantSource clock;

    public CorrectKnown(
            Transactions transactions, Ports ports, PhoneNumbers phones, ShopNow shop, InstantSource clock) {
        this.transactions = transactions;
        this.customers = ports.customers();
        this.staff = ports.staff();
        this.correcting = ports.correcting();
        this.phones = phones;
        this.shop = shop;
        this.clock = clock;
    }

    /// What it reads, and the act that writes.
    public record Ports(Customers customers, Staff staff, CorrectCustomer correcting) {}

    /// What became of it.
    public sealed interface Answer {

        /// @param by who did it
        record Done(Corrected corrected, long by) implements Answer {}

        /// What was typed is what stands.
        record Nothing() implements Answer {}

        /// Nothing was saved.
        record Incomplete(List<Gap> gaps) implements Answer {
            public Incomplete {
                gaps = List.copyOf(gaps);
            }
        }

        /// Somebody else has corrected the customer meanwhile; nothing was saved.
        ///
        /// @param now as the customer stands
        record Changed(Customer now) implements Answer {
            public Changed {
                Objects.requireNonNull(now, "now");
            }
        }
    }

    /// @param seen the customer as they stood when the form was opened
    public Answer correct(Customer seen, CustomerPart typed, long by) {
        var gaps = new ArrayList<Gap>();
        var checked = new CustomerCheck(gaps, phones, shop.shop().country()).check(typed);
        if (!gaps.isEmpty()) {
            return new Answer.Incomplete(gaps);
        }
        var part = checked.part();
        var after = new Customer(
                seen.id(), part.name(), part.phone(), checked.e164(), part.email(), part.language(), part.tellBy());
        return transactions.inTransaction(() -> {
            var now = customers.find(seen.id()).orElseThrow();
            if (!now.equals(seen)) {
                return new Answer.Changed(now);
            }
            var corrected = correcting.save(after);
            corrected.ifPresent(one -> correcting.note(one, writing(by)));
            return corrected.<Answer>map(one -> new Answer.Done(one, by)).orElseGet(Answer.Nothing::new);
        });
    }

    /// Why it was not taken back; empty when it was.
    public Optional<Refusal> takeBack(Answer.Done done, long by) {
        var others = Undo.refusal(done.by(), by, staff);
        return others.isPresent()
                ? others
                : transactions.inTransaction(() -> correcting.takeBack(done.corrected(), writing(by))
                        ? Optional.empty()
                        : Optional.of(Refusal.because(Refusal.Reason.CUSTOMER_CHANGED)));
    }

    private CorrectCustomer.Writing writing(long by) {
        return new CorrectCustomer.Writing(shop.messages(), by, clock.instant());
    }
}
