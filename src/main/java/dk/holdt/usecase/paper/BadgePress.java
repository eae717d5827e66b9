package dk.holdt.usecase.paper;

/// Turns a badge into PDF. Slow: off the screen's thread.
public interface BadgePress {

    /// The badge on a sheet of its size.
    byte[] pdf(BadgePage page);
}
