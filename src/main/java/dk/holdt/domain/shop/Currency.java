package dk.holdt.domain.shop;

/// The money of a country profile. Both have a hundredth as minor unit and are written "kr".
public enum Currency {
    DKK,
    NOK
}
