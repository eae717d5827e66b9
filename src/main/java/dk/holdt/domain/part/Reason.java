package dk.holdt.domain.part;

/// Why a line got its verdict, for the sentence beside it.
public enum Reason {
    EQUAL,
    WITHIN_TOLERANCE,
    MORE,
    LESS,
    /// There was something and now there is nothing.
    LOST,
    /// There was nothing and now there is something.
    GAINED,
    /// Another one, and neither is better.
    DIFFERENT,
    /// Comparable only under a condition that the two parts do not share.
    GUARD_DIFFERS,
    /// Nobody knows whether the two parts share the condition.
    GUARD_UNKNOWN,
    REMOVED_UNKNOWN,
    FITTED_UNKNOWN,
    BOTH_UNKNOWN,
    /// A lower bound or a range, and the other value lies where it could go either way.
    NOT_EXACT,
    /// Far more than the removed part in the same space: to be confirmed before it is believed.
    IMPLAUSIBLE_GAIN,
    DOES_NOT_MATCH,
    /// The part does not go with another part of the device.
    DOES_NOT_FIT_DEVICE,
    /// Shown and not judged.
    NOTED
}
