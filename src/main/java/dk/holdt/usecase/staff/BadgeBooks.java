package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import java.util.Objects;

/// Where what is done about badges is read and written.
///
/// @param pins for what happened about staff
public record BadgeBooks(Transactions transactions, Staff staff, Pins pins, Badges badges, BadgeKeys keys) {

    public BadgeBooks {
        Objects.requireNonNull(transactions, "transactions");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(pins, "pins");
        Objects.requireNonNull(badges, "badges");
        Objects.requireNonNull(keys, "keys");
    }
}
