package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an intake seldom has beside customer, device, faults and promise, as it was typed.
///
/// @param sameVisitAs a device of the same customer that was taken in at this visit, also by mistake
/// @param people who brought it, owns it or pays, when it is not the customer; blank when it is
/// @param mayCollect who else may collect it; blank when nobody was named
public record HandInPart(
        Optional<RepairNumber> sameVisitAs,
        Map<PersonRole, String> people,
        String mayCollect,
        CompanyPart company,
        DataPart data,
        MoneyPart deposit,
        Optional<Comeback> comeback,
        ClaimPart claim,
        Set<Finding> findings,
        Optional<LocalDate> comesBackOn) {

    public HandInPart {
        people = Map.copyOf(people);
        findings = Set.copyOf(findings);
    }

    /// The company the customer orders for; all blank when there is none.
    public record CompanyPart(String name, String number, String reference, boolean netPrices) {
        boolean isBlank() {
            return name.isBlank() && number.isBlank() && reference.isBlank();
        }
    }

    /// What was agreed about the data; empty where nothing was said.
    public record DataPart(Optional<Backup> backup, Optional<Boolean> mayErase, Optional<Boolean> mayOpenFiles) {}

    /// An amount and the number of the paper it stands on.
    ///
    /// @param amount empty when nothing was typed; an amount that cannot be read is one of nothing
    public record MoneyPart(Optional<Money> amount, String number) {}

    /// Who else is to pay; no side when nobody is.
    public record ClaimPart(Optional<Claim.Side> side, String decides, String reference, Optional<Money> fee) {}

    /// Nothing of it.
    public static HandInPart none() {
        return new HandInPart(
                Optional.empty(),
                Map.of(),
                "",
                new CompanyPart("", "", "", false),
                new DataPart(Optional.empty(), Optional.empty(), Optional.empty()),
                new MoneyPart(Optional.empty(), ""),
                Optional.empty(),
                new ClaimPart(Optional.empty(), "", "", Optional.empty()),
                Set.of(),
                Optional.empty());
    }

    /// As it is kept; only for a part without gaps.
    HandIn kept() {
        return new HandIn(
                people,
                company.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Business(
                                company.name(), company.number(), company.reference(), company.netPrices())),
                deposit.amount().map(amount -> new Deposit(amount, deposit.number())),
                comeback,
                claim.side().map(side -> new Claim(side, claim.decides(), claim.reference(), claim.fee())),
                findings,
                comesBackOn);
    }
}
