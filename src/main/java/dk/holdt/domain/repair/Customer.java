package dk.holdt.domain.repair;

import dk.holdt.domain.language.Language;
import java.util.Objects;
import java.util.Optional;

/// Whoever the shop owes an answer.
///
/// @param id 0 until stored
/// @param phone as typed; blank when there is none
/// @param e164 the same number in international form, when it is one
/// @param email blank when there is none
/// @param language what we write and print to this customer
public record Customer(
        long id, String name, String phone, Optional<String> e164, String email, Language language, TellBy tellBy) {

    public Customer {
        Objects.requireNonNull(e164, "e164");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(tellBy, "tellBy");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a customer has a name");
        }
    }
}
