package dk.holdt.domain.repair;

/// The five points that are looked at when a device comes in (`receipts` §8 A 6).
public enum ConditionPoint {
    SCREEN,
    CASE,
    PORTS,
    LIQUID,
    TURNS_ON
}
