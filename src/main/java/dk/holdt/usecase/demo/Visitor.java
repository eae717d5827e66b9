package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import java.util.Optional;

/// A customer of the demo; known to the shop from the first visit on.
final class Visitor {

    private final String name;
    private final String phone;
    private final String email;
    private final Language language;
    private Optional<Long> id = Optional.empty();

    Visitor(String name, String phone, String email, Language language) {
        this.name = name;
        this.phone = phone;
        this.email = email;
        this.language = language;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    Language language() {
        return language;
    }

    Optional<Long> id() {
        return id;
    }

    void isKnownAs(long customer) {
        id = Optional.of(customer);
    }
}
