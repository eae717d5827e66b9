package dk.holdt.domain.promise;

/// How the time of a promise is counted. The three are never mixed (`promise` rule 1).
public enum Basis {
    /// Every second that passes, from the hand-in: nights, weekends and public holidays count.
    CLOCK_HOURS,
    /// Only the time in which the shop is open.
    WORKING_HOURS,
    /// An agreed day and time; there is no length to count.
    FIXED_TIME
}
