package dk.holdt.domain.repair;

import dk.holdt.domain.shop.Money;
import java.util.Objects;
import java.util.Optional;

/// A job that a warranty or an insurance is to pay.
///
/// @param decides who says yes or no, in words; blank when the side says it all
/// @param reference the number of the claim; blank when there is none yet
/// @param feeIfTurnedDown what the examination costs the customer if the claim is turned down, told beforehand
public record Claim(Side side, String decides, String reference, Optional<Money> feeIfTurnedDown) {

    public Claim {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(feeIfTurnedDown, "feeIfTurnedDown");
    }

    /// Whose promise to pay it is.
    public enum Side {
        OUR_WARRANTY,
        MAKER,
        INSURANCE
    }
}
