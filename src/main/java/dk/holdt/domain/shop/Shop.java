package dk.holdt.domain.shop;

import dk.holdt.domain.language.Language;
import java.util.Objects;

/// The shop as paper prints it.
///
/// @param companyNumber CVR or organisation number as typed; may be blank
/// @param language what screens and the journal speak
public record Shop(
        String name,
        String address,
        String phone,
        String email,
        String companyNumber,
        boolean vatRegistered,
        Country country,
        Language language) {

    public Shop {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(language, "language");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a shop has a name");
        }
    }

    public Shop speaking(Language other) {
        return new Shop(name, address, phone, email, companyNumber, vatRegistered, country, other);
    }
}
