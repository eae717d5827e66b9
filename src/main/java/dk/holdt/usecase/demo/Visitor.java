package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.TellBy;
import java.util.Optional;

/// A customer of the demo; known to the shop from the first visit on.
final class Visitor {

    private final String name;
    private final String phone;
    private final String email;
    private final Language language;
    private final TellBy tellBy;
    private Optional<Long> id = Optional.empty();

    Visitor(String name, String phone, String email, Language language, TellBy tellBy) {
        this.name = name;
        this.phone = phone;
        this.email = email;
        this.language = language;
        this.tellBy = tellBy;
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

    TellBy tellBy() {
        return tellBy;
    }

    Optional<Long> id() {
        return id;
    }

    void isKnownAs(long customer) {
        id = Optional.of(customer);
    }
}
