package dk.holdt.ui.parts;

import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.Count;
import dk.holdt.domain.part.Direction;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Reason;
import dk.holdt.domain.part.SpecText;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.Unit;
import dk.holdt.domain.part.ValueWords;
import dk.holdt.domain.part.Verdict;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import dk.holdt.words.SwapWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A difference between two parts as it is said: to staff, and in the customer's language to the customer.
final class SwapSentences {

    private static final char MINUS = '\u2212';

    private final Messages messages;

    SwapSentences(Messages messages) {
        this.messages = messages;
    }

    /// With the class where several are counted: "USB-A: Worse (−2)".
    String labelled(AttributeVerdict line) {
        var said = result(line);
        return line.detail()
                .map(term -> messages.text("sw.detail", term.name().in(messages.language()), said))
                .orElse(said);
    }

    /// "Worse (−2)": the word, and by how many where something is counted.
    String result(AttributeVerdict line) {
        var word = SwapWords.verdict(messages, line.verdict());
        long more = count(line.fitted()) - count(line.removed());
        var counted = line.attribute().direction() == Direction.COUNTS
                || line.attribute().numbers().unit().equals(Optional.of(Unit.COUNT));
        var judged = line.verdict() == Verdict.WORSE || line.verdict() == Verdict.BETTER;
        return counted && judged && more != 0 ? word + " (" + (more < 0 ? MINUS : '+') + Math.abs(more) + ")" : word;
    }

    private static long count(SpecValue value) {
        return switch (value) {
            case SpecValue.Counts(var each) ->
                each.stream().mapToLong(Count::number).sum();
            case SpecValue.Measure measure -> (long) measure.low().toDouble();
            default -> 0;
        };
    }

    /// One line that stands between this part and the device, for staff.
    String blocking(AttributeVerdict line) {
        if (line.reason() == Reason.REMOVED_UNKNOWN || line.reason() == Reason.BOTH_UNKNOWN) {
            return messages.text("dg.unknown", line.label(messages.language()));
        }
        return line.verdict() == Verdict.UNKNOWN ? messages.text("sw.cannot", difference(line)) : difference(line);
    }

    /// "USB ports on the front, USB-A: before 2 – after 0".
    String difference(AttributeVerdict line) {
        return messages.text(
                "dg.line",
                Lines.capital(line.label(messages.language())),
                line.removedWords(messages.language()),
                line.fittedWords(messages.language()));
    }

    String differences(List<AttributeVerdict> lines) {
        return lines.stream().map(this::difference).collect(Collectors.joining("; "));
    }

    /// The differences of a swap that was noted before: every line that is worse, or unknown on a key point.
    String differences(Catalogue catalogue, PartSwap swap) {
        return swap.comparison().lines().stream()
                .filter(line -> line.verdict() == Verdict.WORSE
                        || line.verdict() == Verdict.INCOMPATIBLE
                        || line.verdict() == Verdict.UNKNOWN && line.key())
                .map(line -> difference(catalogue, swap.kind(), line))
                .collect(Collectors.joining("; "));
    }

    private String difference(Catalogue catalogue, String kind, PartSwap.Line line) {
        var language = messages.language();
        return catalogue
                .find(kind)
                .flatMap(one -> one.find(line.attribute()))
                .map(attribute -> messages.text(
                        "dg.line",
                        attribute.name(language),
                        ValueWords.of(attribute, SpecText.load(attribute, line.before()), language),
                        ValueWords.of(attribute, SpecText.load(attribute, line.after()), language)))
                .orElseGet(() -> messages.text("dg.line", line.attribute(), line.before(), line.after()));
    }
}
