package dk.holdt.arch.sins.offthemap;

/// A planted sinner: a class in a package that the map does not know.
public final class Stray {

    private Stray() {}
}
