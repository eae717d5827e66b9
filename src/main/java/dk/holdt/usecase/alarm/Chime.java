package dk.holdt.usecase.alarm;

/// The one tone of this computer. Loud things are for nobody at a counter, so there is no other.
@FunctionalInterface
public interface Chime {

    /// Sounds once and returns when it has sounded; not for a thread that draws.
    ///
    /// @return false where the computer has nothing to sound with
    boolean ring();
}
