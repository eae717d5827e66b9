package dk.holdt.domain.repair;

/// What matters most to the customer, if anything was said.
public enum MostImportant {
    NOT_SAID,
    TIME,
    DATA,
    PRICE
}
