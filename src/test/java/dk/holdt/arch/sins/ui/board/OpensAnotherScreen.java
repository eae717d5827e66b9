package dk.holdt.arch.sins.ui.board;

import dk.holdt.arch.sins.ui.find.AnotherScreen;

/// A planted sinner: one screen that imports another.
public final class OpensAnotherScreen {

    static AnotherScreen other() {
        return new AnotherScreen();
    }

    private OpensAnotherScreen() {}
}
