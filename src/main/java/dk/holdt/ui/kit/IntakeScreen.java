package dk.holdt.ui.kit;

import java.util.UUID;

/// The screen on which intakes are typed: one in front, and any number put aside.
public interface IntakeScreen extends Screen {

    /// An empty form; what stood there is put aside.
    void begin();

    /// The form of this draft; what stood there is put aside.
    void resume(UUID draft);
}
