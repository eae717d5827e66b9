package dk.holdt.arch.sins.clock;

import java.time.Instant;

/// A planted sinner: the time is handed in, never read.
public final class ReadsTheClock {

    static Instant now() {
        return Instant.now();
    }

    private ReadsTheClock() {}
}
