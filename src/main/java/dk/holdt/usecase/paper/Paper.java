package dk.holdt.usecase.paper;

import dk.holdt.domain.language.Language;
import java.util.List;
import java.util.Objects;

/// One document, fully worded in the customer's language and free of any layout: what is frozen at issue.
///
/// Every text is printed as it stands, line breaks included; an empty text means "nothing here". All renderers read
/// this one model, so nothing may be worded, counted or looked up after it.
///
/// @param templateVersion the layout it was composed for, from 1: an old document keeps its look
/// @param footer one line at the foot of every page, usually shop, telephone and company number
public record Paper(
        PaperKind kind, Language language, int templateVersion, Masthead masthead, List<Block> blocks, String footer) {

    /// The layout that new documents are composed for.
    public static final int TEMPLATE_VERSION = 1;

    public Paper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(masthead, "masthead");
        Objects.requireNonNull(footer, "footer");
        blocks = List.copyOf(blocks);
        if (templateVersion < 1) {
            throw new IllegalArgumentException("template versions count from 1: " + templateVersion);
        }
    }

    /// A document of today's layout.
    public static Paper of(PaperKind kind, Language language, Masthead masthead, List<Block> blocks, String footer) {
        return new Paper(kind, language, TEMPLATE_VERSION, masthead, blocks, footer);
    }
}
