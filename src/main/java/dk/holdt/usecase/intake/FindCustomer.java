package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.SerialText;
import dk.holdt.usecase.text.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who is standing at the counter, by the end of a telephone number, by name, or by the number of a device.
public final class FindCustomer {

    private static final int MOST = 8;
    private static final int MOST_EARLIER = 2;

    private final Customers customers;
    private final Repairs repairs;
    private final TextFolding folding;

    public FindCustomer(Customers customers, Repairs repairs, TextFolding folding) {
        this.customers = customers;
        this.repairs = repairs;
        this.folding = folding;
    }

    /// A customer who may be meant.
    ///
    /// @param devices handed in before, the last one first
    /// @param open the numbers of the repairs that are in the shop now
    /// @param business for whom the customer ordered last time
    /// @param meant the device whose serial number was typed
    public record Match(
            Customer customer,
            List<Device> devices,
            List<RepairNumber> open,
            Optional<Business> business,
            Optional<Device> meant) {}

    /// At most eight, the newest visit first; none for fewer than three digits or two letters. A device's serial number
    /// or IMEI finds whose it was.
    public List<Match> find(String typed) {
        if (SerialText.isLikely(typed)) {
            return bySerial(typed);
        }
        var folded = folding.fold(typed).strip();
        var digits = folded.replaceAll("[^0-9]", "");
        List<Customer> found;
        if (!digits.isEmpty() && folded.matches("[+0-9 ().-]*")) {
            found = digits.length() < 3 ? List.of() : customers.withPhoneEnding(tail(folded, digits), MOST);
        } else {
            found = folded.length() < 2 ? List.of() : customers.named(Arrays.asList(folded.split(" ")), MOST);
        }
        return found.stream().map(this::match).toList();
    }

    /// Whoever has handed in a device with this serial number or IMEI, each with that device; at most eight.
    public List<Match> bySerial(String serial) {
        return customers.withSerial(serial).stream()
                .limit(MOST)
                .flatMap(device ->
                        customers.find(device.customerId()).stream().map(one -> match(one, Optional.of(device))))
                .toList();
    }

    /// Somebody we know with this very number or e-mail; of several the one of this name, otherwise the newest visit.
    public Optional<Match> sharing(Optional<String> e164, String email, String name) {
        var address = email.strip();
        var byNumber = e164.map(
                        number -> customers.withPhoneEnding(number.substring(Math.max(0, number.length() - 8)), MOST))
                .orElse(List.of());
        var byAddress = address.isEmpty() ? List.<Customer>of() : customers.named(words(address), MOST);
        var found = Stream.concat(
                        byNumber.stream().filter(one -> one.e164().equals(e164)),
                        byAddress.stream().filter(one -> one.email().strip().equalsIgnoreCase(address)))
                .toList();
        var folded = folding.fold(name).strip();
        return found.stream()
                .filter(one -> folding.fold(one.name()).strip().equals(folded))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(this::match);
    }

    private List<String> words(String text) {
        return Arrays.asList(folding.fold(text).strip().split(" "));
    }

    /// Somebody who was chosen before.
    public Optional<Match> known(long id) {
        return customers.find(id).map(this::match);
    }

    /// Who has just handed in this device.
    public Optional<Match> handedIn(RepairNumber number) {
        return repairs.find(number).map(dossier -> match(dossier.customer()));
    }

    /// What was done to a device before, the last repair first; at most two.
    public List<Dossier> earlier(long deviceId) {
        return repairs.ofDevice(deviceId).stream()
                .limit(MOST_EARLIER)
                .flatMap(number -> repairs.find(number).stream())
                .toList();
    }

    private Match match(Customer one) {
        return match(one, Optional.empty());
    }

    private Match match(Customer one, Optional<Device> meant) {
        return new Match(
                one,
                customers.devicesOf(one.id()),
                customers.openRepairsOf(one.id()),
                customers.lastBusinessOf(one.id()),
                meant);
    }

    /// The national number: a typed +45 or 0045 is not part of how the number ends.
    private static String tail(String folded, String digits) {
        return folded.startsWith("+") || digits.startsWith("00")
                ? digits.substring(Math.max(0, digits.length() - 8))
                : digits;
    }
}
