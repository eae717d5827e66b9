package dk.holdt.arch.sins.ui.find;

/// What the planted sinner on the board reaches for.
public final class AnotherScreen {}
