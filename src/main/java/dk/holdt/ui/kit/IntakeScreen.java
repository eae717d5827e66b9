package dk.holdt.ui.kit;

import java.util.Optional;
import java.util.UUID;

/// The screen on which intakes are typed: one in front, and any number put aside.
public interface IntakeScreen extends Screen {

    /// An empty form; what stood there is put aside.
    void begin();

    /// A form with this customer chosen, and the device where one is said; what stood there is put aside, unless it is
    /// nothing but this customer.
    void begin(long customer, Optional<Long> device);

    /// The form of this draft; what stood there is put aside.
    void resume(UUID draft);
}
