package dk.holdt.domain.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What was settled when the device came in. It does not change afterwards.
///
/// @param at a whole minute
/// @param by who took it in
/// @param neededBy the customer's own wish, not our promise
public record Received(
        Instant at,
        long by,
        Condition condition,
        Optional<LocalDate> neededBy,
        MostImportant mostImportant,
        PriceTerms priceTerms) {

    public Received {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(neededBy, "neededBy");
        Objects.requireNonNull(mostImportant, "mostImportant");
        Objects.requireNonNull(priceTerms, "priceTerms");
    }
}
