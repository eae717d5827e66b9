package dk.holdt.domain.repair;

import java.util.List;
import java.util.Optional;

/// The customers and their devices.
public interface Customers {

    /// Answers the id of the stored customer.
    long add(Customer customer);

    void save(Customer customer);

    Optional<Customer> find(long id);

    /// Customers whose phone ends with these digits, newest visit first; at most `limit`.
    ///
    /// @param digits at least three digits
    List<Customer> withPhoneEnding(String digits, int limit);

    /// Customers whose folded name or e-mail contains every one of these folded words, newest visit first.
    List<Customer> named(List<String> foldedWords, int limit);

    /// Answers the id of the stored device.
    long add(Device device);

    /// The devices of a customer, the one handed in last first.
    List<Device> devicesOf(long customerId);

    /// The devices with this serial number or IMEI, whatever spaces and dashes it was written with; last stored first.
    List<Device> withSerial(String serial);

    /// The numbers of the customer's repairs that are not collected, oldest first.
    List<RepairNumber> openRepairsOf(long customerId);

    /// The company this customer ordered for at the last visit; empty when that was for the customer alone.
    Optional<Business> lastBusinessOf(long customerId);
}
