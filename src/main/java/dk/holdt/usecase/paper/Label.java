package dk.holdt.usecase.paper;

import java.util.Objects;
import java.util.Optional;

/// What stands on the bag or the tray of one device, or of one thing that came with it (`receipts` §8 C).
///
/// Never the code of the device, a telephone number or a price: strangers read labels.
///
/// @param number the repair number, digits only
/// @param promise what by when, always with day and clock time: "Klar ons. 2. dec. kl. 12.00"
/// @param who surname and first initial, "Berg, A."
/// @param what the device, or the accessory that this label is for
/// @param fault in the customer's words; empty on an accessory
/// @param count what belongs together: "+ 2 tilbehør", or "Tilbehør 1/2" on an accessory; empty for a lone device
/// @param place the shelf, when it is known
public record Label(
        String number, String promise, String who, String what, String fault, String count, Optional<String> place) {

    public Label {
        if (!number.matches("([0-9]{2}){2,10}")) {
            throw new IllegalArgumentException("Code 128-C takes digits in pairs: " + number);
        }
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(place, "place");
    }
}
