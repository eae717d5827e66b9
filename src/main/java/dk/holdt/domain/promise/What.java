package dk.holdt.domain.promise;

/// What the shop owes a customer at a time.
public enum What {
    /// What is wrong and what it costs.
    ANSWER,
    /// The device can be collected.
    READY,
    /// We ring.
    CALL
}
