package dk.holdt.domain.part;

import dk.holdt.domain.language.Language;
import java.util.Objects;
import java.util.Optional;

/// One line of a comparison.
///
/// @param detail the class where an attribute counts several, such as USB-A
/// @param quiet  nothing to print or to ask: nothing can have been lost, or the line is not judged
public record AttributeVerdict(
        Attribute attribute,
        Optional<Term> detail,
        SpecValue removed,
        SpecValue fitted,
        Verdict verdict,
        Reason reason,
        boolean quiet) {

    public AttributeVerdict {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(fitted, "fitted");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /// Whether the device may not leave before somebody has agreed to this line: worse, or a key line unknown.
    public boolean blocks() {
        return verdict == Verdict.WORSE || isKeyUnknown();
    }

    /// Whether the line cannot be signed off at all: the part, or a value, has to change.
    public boolean stops() {
        return verdict == Verdict.INCOMPATIBLE;
    }

    /// Changed on a key line: the customer is told and that is ticked with a name.
    public boolean mustBeTold() {
        return verdict == Verdict.CHANGED && attribute.key();
    }

    /// What the line counts for in the verdict of the part: an ordinary unknown counts for nothing.
    Verdict weight() {
        return verdict == Verdict.UNKNOWN && !isKeyUnknown() ? Verdict.SAME : verdict;
    }

    /// The removed part’s value is known, and the fitted part’s is not known, or not well enough to say it is as good.
    public boolean hasLostSight() {
        if (!(removed instanceof SpecValue.Known)) {
            return false;
        }
        boolean vague = verdict == Verdict.UNKNOWN && !(fitted instanceof SpecValue.Known known && known.isExact());
        return vague || fitted instanceof SpecValue.Unknown;
    }

    PartSwap.Line toKeep() {
        var kept = reason == Reason.NOTED ? Verdict.UNKNOWN : verdict;
        boolean asked = attribute.key() && !(verdict == Verdict.UNKNOWN && quiet);
        return new PartSwap.Line(
                attribute.id(), asked, SpecText.save(removed), SpecText.save(fitted), kept, hasLostSight());
    }

    private boolean isKeyUnknown() {
        return verdict == Verdict.UNKNOWN && attribute.key() && !quiet;
    }

    /// The line's name, with the class where there is one: "USB ports on the front, USB-A".
    public String label(Language language) {
        String name = attribute.name(language);
        return detail.map(term -> name + ", " + term.name().in(language)).orElse(name);
    }

    public String removedWords(Language language) {
        return ValueWords.of(attribute, removed, language);
    }

    public String fittedWords(Language language) {
        return ValueWords.of(attribute, fitted, language);
    }
}
