package dk.holdt.domain.loan;

/// A device of the shop that is lent to a customer.
///
/// @param id 0 until stored
/// @param number as it stands on the device; no two have the same
/// @param condition what was wrong with it when it was last seen; blank when nothing
/// @param accessories what goes with it; may be blank
public record LoanDevice(long id, String number, String name, String condition, String accessories) {

    public LoanDevice {
        number = number.strip();
        name = name.strip();
        condition = condition.strip();
        accessories = accessories.strip();
        if (number.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("a loan device has a number and a name");
        }
    }
}
