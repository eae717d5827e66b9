package dk.holdt.domain.repair;

/// Who stands behind the customer we speak with, when it is somebody else.
public enum PersonRole {
    BROUGHT_IT,
    OWNS_IT,
    PAYS,
    /// Through whom, or how, a customer without a telephone is reached meanwhile.
    REACHED
}
