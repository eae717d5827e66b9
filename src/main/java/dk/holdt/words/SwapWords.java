package dk.holdt.words;

import dk.holdt.domain.part.Verdict;

/// The verdicts of a comparison, in the same words on screen and on paper.
public final class SwapWords {

    private SwapWords() {}

    /// INCOMPATIBLE never reaches paper; on screen it says that the part does not fit.
    public static String verdict(Messages messages, Verdict verdict) {
        return messages.text(
                switch (verdict) {
                    case SAME -> "doc.part.cmp.same";
                    case BETTER -> "doc.part.cmp.better";
                    case WORSE -> "doc.part.cmp.worse";
                    case CHANGED -> "doc.part.cmp.changed";
                    case UNKNOWN -> "doc.part.cmp.unknown";
                    case INCOMPATIBLE -> "doc.part.cmp.unfit";
                });
    }
}
