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
/// @param copies whose copies are laid side by side on one sheet, if they fit: "Kundens eksemplar" and the shop's;
///     empty where the document is printed once
public record Paper(
        PaperKind kind,
        Language language,
        int templateVersion,
        Masthead masthead,
        List<Block> blocks,
        String footer,
        List<String> copies) {

    /// The layout that new documents are composed for.
    public static final int TEMPLATE_VERSION = 1;

    public Paper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(masthead, "masthead");
        Objects.requireNonNull(footer, "footer");
        blocks = List.copyOf(blocks);
        // what an older version froze says nothing of copies
        copies = copies == null ? List.of() : List.copyOf(copies);
        if (copies.size() == 1 || copies.size() > 2) {
            throw new IllegalArgumentException("a sheet is cut in two: " + copies);
        }
        if (templateVersion < 1) {
            throw new IllegalArgumentException("template versions count from 1: " + templateVersion);
        }
    }

    /// A document of today's layout.
    public static Paper of(PaperKind kind, Language language, Masthead masthead, List<Block> blocks, String footer) {
        return new Paper(kind, language, TEMPLATE_VERSION, masthead, blocks, footer, List.of());
    }

    /// Whether somebody signs on it, and leaves that copy with the shop.
    public boolean wantsSignature() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.SignatureLine line
                        && line.signed().isBlank());
    }

    /// The same for two people, who get a half of the sheet each where it is short enough.
    public Paper forBoth(String customers, String shops) {
        return new Paper(kind, language, templateVersion, masthead, blocks, footer, List.of(customers, shops));
    }
}
