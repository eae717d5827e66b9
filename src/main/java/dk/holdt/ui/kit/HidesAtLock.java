package dk.holdt.ui.kit;

/// A part of the screen that is not to be read while the window is locked, above all what nobody may read once the one
/// who asked for it has gone.
public interface HidesAtLock {

    /// Takes it off the screen; whoever comes in has to ask for it anew.
    void hideAtLock();

    /// Somebody is here again; what was secret stays away.
    default void unlocked() {}
}
