package dk.holdt.domain.repair;

/// The company a customer orders for; the customer is then its contact person.
///
/// @param number CVR or organisation number as typed; blank when not given
/// @param reference the company's own purchase number or reference; blank when there is none
/// @param netPrices prices are printed without VAT, then the VAT, then the total
public record Business(String name, String number, String reference, boolean netPrices) {

    public Business {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a company has a name");
        }
    }
}
