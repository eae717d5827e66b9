package dk.holdt.usecase.paper;

import java.util.List;

/// Turns a document into PDF. Slow (a tenth of a second to seconds): off the screen's thread.
public interface PaperPress {

    /// The document as A4 PDF. A character that cannot be shown is printed as `[?]`: ask `unprintable` first.
    byte[] pdf(Paper paper);

    /// Code points in the document's texts that no font of ours can show, each once, in order of appearance.
    List<Integer> unprintable(Paper paper);
}
