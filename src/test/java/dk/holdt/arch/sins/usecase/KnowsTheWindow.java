package dk.holdt.arch.sins.usecase;

import dk.holdt.app.HoldtApp;

/// A planted sinner: a use case that imports what stands above it.
public final class KnowsTheWindow {

    static Class<?> window() {
        return HoldtApp.class;
    }

    private KnowsTheWindow() {}
}
