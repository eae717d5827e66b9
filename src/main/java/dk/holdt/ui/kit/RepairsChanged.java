package dk.holdt.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells the screens in view that repairs have changed, so that they read again; JavaFX thread only.
public final class RepairsChanged {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @return ends the telling
    public Runnable onChange(Runnable listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    public void tell() {
        listeners.forEach(Runnable::run);
    }
}
