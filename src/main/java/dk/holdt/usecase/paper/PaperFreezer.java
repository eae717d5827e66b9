package dk.holdt.usecase.paper;

/// A document as text for its row, and back: `read(write(paper))` equals `paper`, this year and in ten.
public interface PaperFreezer {

    String write(Paper paper);

    /// Throws `IllegalArgumentException` for a text that is no document.
    Paper read(String text);
}
