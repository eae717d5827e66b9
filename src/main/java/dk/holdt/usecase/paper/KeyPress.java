package dk.holdt.usecase.paper;

/// Turns the recovery paper into PDF. Slow: off the screen's thread.
public interface KeyPress {

    /// The paper as A4 PDF.
    byte[] pdf(KeyPage page);
}
