package dk.holdt.domain.shelf;

import java.util.Objects;
import java.util.Optional;

/// What the shop has noted of a device it keeps: the newest place, the stop that was not lifted, the next step.
public record OnShelf(Optional<ShelfPlace> place, Optional<Stop> stop, Optional<NextStep> next) {

    public OnShelf {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(next, "next");
    }

    public static OnShelf unnoted() {
        return new OnShelf(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The name of the place; blank when it has none.
    public String placeName() {
        return place.map(ShelfPlace::name).orElse("");
    }
}
