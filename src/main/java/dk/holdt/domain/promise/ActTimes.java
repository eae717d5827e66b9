package dk.holdt.domain.promise;

import java.time.Duration;

/// How much opening time before a promise falls due staff must act; a setting of the shop (`promise` rule 24).
///
/// @param dueSoon opening time left when the promise becomes due soon
/// @param atRisk opening time left when it is at risk, unless it is met
/// @param callBy opening time left when the customer must have been called
public record ActTimes(Duration dueSoon, Duration atRisk, Duration callBy) {

    public static final ActTimes USUAL = new ActTimes(Duration.ofHours(4), Duration.ofHours(1), Duration.ofMinutes(30));

    /// Of a promised call: an hour before it comes into view, a quarter before somebody is reminded, and the call
    /// itself is the word that the customer waits for.
    public static final ActTimes OF_A_CALL = new ActTimes(Duration.ofHours(1), Duration.ofMinutes(15), Duration.ZERO);

    public ActTimes {
        requireLength(dueSoon, "due soon");
        requireLength(atRisk, "at risk");
        requireLength(callBy, "call by");
    }

    private static void requireLength(Duration time, String name) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(name + " lies before the promise, not after it: " + time);
        }
    }
}
