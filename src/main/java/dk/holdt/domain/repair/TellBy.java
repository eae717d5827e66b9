package dk.holdt.domain.repair;

/// How the customer wants to hear from us. Nothing may be promised that cannot be sent.
public enum TellBy {
    CALL,
    COMES_BACK
}
