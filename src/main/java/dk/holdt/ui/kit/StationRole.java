package dk.holdt.ui.kit;

/// What this computer is used for. At a counter the names of others are hidden from the start.
public enum StationRole {
    COUNTER,
    BENCH,
    OFFICE
}
