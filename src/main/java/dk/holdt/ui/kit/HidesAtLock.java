package dk.holdt.ui.kit;

/// A part of the screen with something on it that nobody may read once the one who asked for it has gone.
public interface HidesAtLock {

    /// Takes it off the screen; whoever comes in has to ask for it anew.
    void hideAtLock();
}
