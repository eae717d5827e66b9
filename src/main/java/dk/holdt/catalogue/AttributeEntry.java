package dk.holdt.catalogue;

import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.Attribute.Numbers;
import dk.holdt.domain.part.Attribute.Plausible;
import dk.holdt.domain.part.Attribute.Rule;
import dk.holdt.domain.part.Attribute.Vocabulary;
import dk.holdt.domain.part.Direction;
import dk.holdt.domain.part.Guard;
import dk.holdt.domain.part.MatchAgainst;
import dk.holdt.domain.part.Quantity;
import dk.holdt.domain.part.Terms;
import dk.holdt.domain.part.Tolerance;
import dk.holdt.domain.part.Unit;
import dk.holdt.domain.part.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One attribute of a part file; says what does not go together before anything is compared by it.
final class AttributeEntry {

    private static final Set<Direction> ORDERED =
            Set.of(Direction.HIGH, Direction.LOW, Direction.SCALE, Direction.SET, Direction.COUNTS);
    private static final Set<Direction> COUNTED_IN_UNITS =
            Set.of(Direction.HIGH, Direction.LOW, Direction.MATCH, Direction.SAME, Direction.NOTE);
    private static final Quantity WHOLE = Quantity.of(100);

    private final PartNode node;
    private final TermFamilies families;
    private final Direction direction;

    private AttributeEntry(PartNode node, TermFamilies families) {
        this.node = node;
        this.families = families;
        this.direction =
                node.oneOf("direction", Direction.class).orElseThrow(() -> new PartFault("“direction” is missing"));
    }

    /// Throws `PartFault` with the first thing wrong in this attribute.
    static Attribute read(PartNode node, TermFamilies families) {
        node.allowOnly(
                "id",
                "name",
                "key",
                "direction",
                "unit",
                "zeroIsReal",
                "plausible",
                "tolerance",
                "guard",
                "terms",
                "class",
                "contains",
                "incomparable",
                "lossIs",
                "gainIs",
                "matchAgainst",
                "implausibleGain",
                "note");
        node.optionalText("note");
        var entry = new AttributeEntry(node, families);
        var numbers = entry.numbers();
        return new Attribute(
                node.id("id"),
                node.name(),
                node.flag("key"),
                entry.direction,
                numbers,
                entry.vocabulary(numbers),
                entry.rule(numbers));
    }

    private Numbers numbers() {
        var unit = node.oneOf("unit", Unit.class);
        boolean asksUnit = direction == Direction.HIGH || direction == Direction.LOW;
        refuseIf(asksUnit && unit.isEmpty(), "“unit” is missing: " + direction + " compares numbers");
        refuseIf(unit.isPresent() && !COUNTED_IN_UNITS.contains(direction), "“unit” does not go with " + direction);
        boolean countable = unit.filter(one -> one != Unit.PIXELS).isPresent();
        for (var field : List.of("tolerance", "plausible", "zeroIsReal", "implausibleGain")) {
            refuseIf(node.has(field) && !countable, "“" + field + "” needs a unit of numbers");
        }
        var plausible = node.has("plausible") ? Optional.of(plausible()) : Optional.<Plausible>empty();
        boolean zeroIsReal = node.flag("zeroIsReal");
        boolean holdsZero =
                plausible.filter(range -> range.holds(Quantity.ZERO)).isPresent();
        refuseIf(zeroIsReal && plausible.isPresent() && !holdsZero, "zero is real but not plausible");
        refuseIf(!zeroIsReal && holdsZero, "zero is plausible but not real");
        return new Numbers(unit, plausible, zeroIsReal);
    }

    private Plausible plausible() {
        var ends = node.elements("plausible");
        refuseIf(ends.size() != 2, "“plausible” must be two numbers");
        var low = PartNode.quantity("plausible", ends.getFirst());
        var high = PartNode.quantity("plausible", ends.getLast());
        refuseIf(low.compareTo(high) >= 0, "“plausible” must rise: " + low + " to " + high);
        return new Plausible(low, high);
    }

    private Vocabulary vocabulary(Numbers numbers) {
        refuseIf(node.has("class") != (direction == Direction.COUNTS), "“class” belongs to COUNTS and to nothing else");
        refuseIf(node.has("incomparable") && direction != Direction.SCALE, "“incomparable” goes with SCALE only");
        if (direction == Direction.COUNTS) {
            return classes();
        }
        boolean contains = node.flag("contains");
        boolean asksTerms = direction == Direction.SCALE || direction == Direction.SET || contains;
        refuseIf(asksTerms && !node.has("terms"), "“terms” is missing");
        refuseIf(contains && direction != Direction.MATCH, "“contains” goes with MATCH only");
        if (!node.has("terms")) {
            return Vocabulary.NONE;
        }
        refuseIf(numbers.unit().isPresent(), "“terms” and “unit” exclude each other");
        refuseIf(direction == Direction.HIGH || direction == Direction.LOW, "“terms” does not go with " + direction);
        var entries = families.entries(node, "terms");
        int least = direction == Direction.SET || contains ? 1 : 2;
        refuseIf(entries.size() < least, direction + " needs at least " + least + " terms");
        boolean none = TermFamilies.holdsNone(entries);
        refuseIf(none && direction == Direction.SET, "no feature at all is absent and not a term");
        return new Vocabulary(TermFamilies.terms(entries, incomparable(entries)), Terms.NONE, contains, none);
    }

    private Vocabulary classes() {
        refuseIf(node.has("terms"), "COUNTS takes its terms from the families of “class”");
        var names = node.texts("class");
        refuseIf(names.isEmpty() || names.size() > 2, "“class” names one or two families");
        var connectors = TermFamilies.terms(families.family(names.getFirst()), Set.of());
        var ranks = names.size() == 2 ? TermFamilies.terms(families.family(names.getLast()), Set.of()) : Terms.NONE;
        return new Vocabulary(connectors, ranks, false, true);
    }

    private Set<Set<String>> incomparable(List<PartNode> entries) {
        var known = entries.stream().map(entry -> entry.text("id")).toList();
        var pairs = new HashSet<Set<String>>();
        for (var pair : node.elements("incomparable")) {
            var ids = new HashSet<String>();
            pair.forEach(id -> ids.add(PartNode.wording("incomparable", id)));
            refuseIf(!pair.isArray() || ids.size() != 2, "“incomparable” is a list of pairs of terms");
            refuseIf(!known.containsAll(ids), "“incomparable” names a term that is not listed: " + ids);
            pairs.add(ids);
        }
        return pairs;
    }

    private Rule rule(Numbers numbers) {
        var loss = node.oneOf("lossIs", Verdict.class);
        var gain = node.oneOf("gainIs", Verdict.class);
        boolean ordered = ORDERED.contains(direction) || direction == Direction.SAME && node.has("terms");
        refuseIf((loss.isPresent() || gain.isPresent()) && !ordered, "there is no loss and no gain in " + direction);
        for (var verdict : List.of(Verdict.UNKNOWN, Verdict.INCOMPATIBLE)) {
            refuseIf(
                    loss.equals(Optional.of(verdict)) || gain.equals(Optional.of(verdict)), verdict + " is no outcome");
        }
        return new Rule(
                node.object("tolerance").map(one -> tolerance(one, numbers)).orElse(Tolerance.NONE),
                node.object("guard").map(this::guard),
                loss,
                gain,
                node.object("matchAgainst").map(AttributeEntry::matchAgainst),
                node.object("implausibleGain").map(this::implausibleGain));
    }

    private static Tolerance tolerance(PartNode tolerance, Numbers numbers) {
        tolerance.allowOnly("abs", "percent");
        refuseIf(tolerance.has("abs") == tolerance.has("percent"), "“tolerance” is either abs or percent");
        boolean percent = tolerance.has("percent");
        var width = tolerance.number(percent ? "percent" : "abs");
        refuseIf(width.compareTo(Quantity.ZERO) <= 0, "a tolerance of " + width + " is none");
        refuseIf(percent && width.compareTo(WHOLE) >= 0, "a tolerance of " + width + " percent lets everything pass");
        refuseIf(
                !percent
                        && numbers.plausible()
                                .filter(range -> width.compareTo(range.high().minus(range.low())) >= 0)
                                .isPresent(),
                "a tolerance of " + width + " is wider than the plausible range");
        return percent ? new Tolerance.Percent(width) : new Tolerance.Absolute(width);
    }

    private Guard guard(PartNode guard) {
        guard.allowOnly("attribute", "equals", "known");
        boolean known = guard.flag("known");
        refuseIf(known && guard.has("equals"), "a guard is either “equals” or “known”");
        var one = guard.raw("equals");
        Set<String> terms = one.isTextual() ? Set.of(guard.text("equals")) : Set.copyOf(guard.texts("equals"));
        refuseIf(guard.has("equals") && terms.isEmpty(), "“equals” names no term");
        return new Guard(guard.text("attribute"), terms, known);
    }

    private static MatchAgainst matchAgainst(PartNode match) {
        match.allowOnly("kind", "attribute", "must");
        var must = match.oneOf("must", MatchAgainst.Must.class)
                .orElseThrow(() -> new PartFault("“must” is missing in “matchAgainst”"));
        return new MatchAgainst(match.text("kind"), match.text("attribute"), must);
    }

    private Quantity implausibleGain(PartNode gain) {
        gain.allowOnly("percent");
        refuseIf(direction != Direction.HIGH, "“implausibleGain” goes with HIGH only");
        var percent = gain.number("percent");
        refuseIf(percent.compareTo(Quantity.ZERO) <= 0, "“implausibleGain” must be more than nothing");
        return percent;
    }

    /// Refuses the attribute when the fault is there.
    private static void refuseIf(boolean fault, String reason) {
        if (fault) {
            throw new PartFault(reason);
        }
    }
}
