package dk.holdt.domain.promise;

import java.time.Instant;

/// One unbroken stretch of opening in real time; at `closesAt` the shop is shut (`promise` rule 4).
public record OpenInterval(Instant opensAt, Instant closesAt) {

    public OpenInterval {
        if (!closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("open from " + opensAt + " to " + closesAt + " is not open at all");
        }
    }
}
