package dk.holdt.ui.kit;

/// How the board gathers its repairs; Ctrl+G goes on to the next, and this station remembers.
public enum Grouping {
    /// By the time that was promised.
    PROMISE,
    /// By where the device is in the work.
    STAGE,
    /// By the time that was promised, and only those in the hands of whoever is here.
    MINE;

    public Grouping next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
