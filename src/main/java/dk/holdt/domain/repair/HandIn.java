package dk.holdt.domain.repair;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a hand-in seldom has beside customer, device and faults. Settled at intake and never changed; only
/// a deposit that was none is there no longer.
///
/// @param people who stands behind the customer we speak with, in words: a name, and a number where we may ring
/// @param business for whom the customer orders
/// @param deposit what was paid beforehand at the till
/// @param comeback the earlier repair of the same device it comes back from
/// @param claim who else than the customer is to pay
/// @param findings what was seen on the device beyond the five points of its condition
/// @param comesBackOn the day a customer without a telephone comes back; a status notice was then not promised
public record HandIn(
        Map<PersonRole, String> people,
        Optional<Business> business,
        Optional<Deposit> deposit,
        Optional<Comeback> comeback,
        Optional<Claim> claim,
        Set<Finding> findings,
        Optional<LocalDate> comesBackOn) {

    public HandIn {
        var named = new EnumMap<PersonRole, String>(PersonRole.class);
        named.putAll(people);
        people = Collections.unmodifiableMap(named);
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(deposit, "deposit");
        Objects.requireNonNull(comeback, "comeback");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(comesBackOn, "comesBackOn");
        var seen = EnumSet.noneOf(Finding.class);
        seen.addAll(findings);
        findings = Collections.unmodifiableSet(seen);
        if (people.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    /// A customer with a device and nothing more to it.
    public static HandIn plain() {
        return new HandIn(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    public Optional<String> person(PersonRole role) {
        return Optional.ofNullable(people.get(role));
    }

    /// Whether the prices are told and printed without VAT first.
    public boolean netPrices() {
        return business.filter(Business::netPrices).isPresent();
    }

    /// What stayed in the device and has to be in it when it goes home.
    public List<Finding> leftIn() {
        return findings.stream().filter(Finding::isLeftIn).toList();
    }

    /// What was seen, in the order of the form.
    public List<Finding> seen() {
        return List.copyOf(findings);
    }
}
