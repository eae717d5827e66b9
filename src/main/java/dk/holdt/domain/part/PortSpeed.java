package dk.holdt.domain.part;

import java.util.Optional;

/// The signalling rates of USB, slowest first; the ids are the rank terms of a catalogue that counts USB ports.
enum PortSpeed {
    FULL("12m", 0.012),
    HIGH("480m", 0.48),
    G5("5g", 5),
    G10("10g", 10),
    G20("20g", 20),
    G40("40g", 40),
    G80("80g", 80);

    private final String id;
    private final double gigabits;

    PortSpeed(String id, double gigabits) {
        this.id = id;
        this.gigabits = gigabits;
    }

    String id() {
        return id;
    }

    boolean isOnlyOnC() {
        return compareTo(G20) >= 0;
    }

    static Optional<PortSpeed> of(double gigabits) {
        for (var speed : values()) {
            if (Math.abs(speed.gigabits - gigabits) < 1e-9) {
                return Optional.of(speed);
            }
        }
        return Optional.empty();
    }
}
