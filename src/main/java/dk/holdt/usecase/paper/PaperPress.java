package dk.holdt.usecase.paper;

import java.util.List;

/// Turns a document into PDF. Slow (a tenth of a second to seconds): off the screen's thread.
public interface PaperPress {

    /// The document as A4 PDF. A character that cannot be shown is printed as `[?]`: ask `unprintable` first.
    byte[] pdf(Paper paper);

    /// A page for each label, in the size of the roll.
    byte[] pdf(LabelSheet labels);

    byte[] pdf(TestPage page);

    /// A copy of these finished pages with a line laid over each of them; the bytes handed in stay as they are.
    byte[] marked(byte[] pdf, String mark);

    /// What in the document's texts no font of ours can show, each once in its place, in order of appearance.
    List<Unprintable> unprintable(Paper paper);

    /// @param codePoint the character
    /// @param place the heading or label it stands under, in the words of the document; empty where there is none
    record Unprintable(int codePoint, String place) {}
}
