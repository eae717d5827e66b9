package dk.holdt.usecase.paper;

/// The documents a repair can have; the names are stored.
public enum PaperKind {
    INTAKE_RECEIPT,
    REPAIR_RECEIPT,
    /// About a device that does not go home.
    PARTING
}
