package dk.holdt.domain.repair;

/// What came of showing a fault to the customer at handover.
public enum DemoAnswer {
    SHOWN_WORKS,
    DID_NOT_WANT,
    DOES_NOT_WORK
}
