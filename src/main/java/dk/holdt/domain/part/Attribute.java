package dk.holdt.domain.part;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import java.util.Objects;
import java.util.Optional;

/// One line of a part's specification, and how two of them are compared.
///
/// @param key a line that must be known before the part may leave unseen
public record Attribute(
        String id,
        LocalText name,
        boolean key,
        Direction direction,
        Numbers numbers,
        Vocabulary vocabulary,
        Rule rule) {

    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(rule, "rule");
    }

    /// An ordinary line of free words or bare terms, to be refined by the `with` methods.
    public static Attribute of(String id, LocalText name, Direction direction) {
        return new Attribute(id, name, false, direction, Numbers.NONE, Vocabulary.NONE, Rule.PLAIN);
    }

    /// What a value of this line looks like.
    public enum Form {
        MEASURE,
        RESOLUTION,
        TERM,
        FEATURES,
        COUNTS,
        WORDS
    }

    /// How a number is read.
    ///
    /// @param plausible  outside it a number is rubbish and the value unknown
    /// @param zeroIsReal zero is a value and not an empty field
    public record Numbers(Optional<Unit> unit, Optional<Plausible> plausible, boolean zeroIsReal) {
        public static final Numbers NONE = new Numbers(Optional.empty(), Optional.empty(), false);

        public static Numbers in(Unit unit) {
            return new Numbers(Optional.of(unit), Optional.empty(), unit == Unit.COUNT);
        }
    }

    /// From one number to another, both included.
    public record Plausible(Quantity low, Quantity high) {
        public Plausible {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("a plausible range must rise: " + low + " to " + high);
            }
        }

        public boolean holds(Quantity number) {
            return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        }
    }

    /// The words a value may take.
    ///
    /// @param terms       of a scale, a set or a family; the connectors where classes are counted
    /// @param ranks       inside a connector, where classes are counted
    /// @param contains    a match holds several terms and must hold all of the removed part's
    /// @param mayBeAbsent "none" is an answer here
    public record Vocabulary(Terms terms, Terms ranks, boolean contains, boolean mayBeAbsent) {
        public static final Vocabulary NONE = new Vocabulary(Terms.NONE, Terms.NONE, false, false);

        public static Vocabulary of(Terms terms) {
            return new Vocabulary(terms, Terms.NONE, false, false);
        }
    }

    /// What bends the plain comparison of the direction.
    ///
    /// @param lossIs          the verdict instead of WORSE; on a SAME line it makes the order of the terms count
    /// @param gainIs          the verdict instead of BETTER, likewise
    /// @param implausibleGain hundredths above the removed part from which a gain must be confirmed first
    public record Rule(
            Tolerance tolerance,
            Optional<Guard> guard,
            Optional<Verdict> lossIs,
            Optional<Verdict> gainIs,
            Optional<MatchAgainst> matchAgainst,
            Optional<Quantity> implausibleGain) {

        public static final Rule PLAIN = new Rule(
                Tolerance.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Rule with(Tolerance other) {
            return new Rule(other, guard, lossIs, gainIs, matchAgainst, implausibleGain);
        }

        public Rule with(Guard other) {
            return new Rule(tolerance, Optional.of(other), lossIs, gainIs, matchAgainst, implausibleGain);
        }

        public Rule with(MatchAgainst other) {
            return new Rule(tolerance, guard, lossIs, gainIs, Optional.of(other), implausibleGain);
        }

        public Rule withLossAndGain(Verdict loss, Verdict gain) {
            return new Rule(tolerance, guard, Optional.of(loss), Optional.of(gain), matchAgainst, implausibleGain);
        }

        public Rule withImplausibleGain(Quantity percent) {
            return new Rule(tolerance, guard, lossIs, gainIs, matchAgainst, Optional.of(percent));
        }
    }

    public Attribute asKey() {
        return new Attribute(id, name, true, direction, numbers, vocabulary, rule);
    }

    public Attribute with(Numbers other) {
        return new Attribute(id, name, key, direction, other, vocabulary, rule);
    }

    public Attribute with(Vocabulary other) {
        return new Attribute(id, name, key, direction, numbers, other, rule);
    }

    public Attribute with(Rule other) {
        return new Attribute(id, name, key, direction, numbers, vocabulary, other);
    }

    public Form form() {
        return switch (direction) {
            case COUNTS -> Form.COUNTS;
            case SET -> Form.FEATURES;
            case SCALE -> Form.TERM;
            case HIGH, LOW, MATCH, SAME, NOTE -> formOfUnit();
        };
    }

    private Form formOfUnit() {
        if (vocabulary.contains()) {
            return Form.FEATURES;
        }
        if (numbers.unit().isPresent()) {
            return numbers.unit().get() == Unit.PIXELS ? Form.RESOLUTION : Form.MEASURE;
        }
        return vocabulary.terms().isEmpty() ? Form.WORDS : Form.TERM;
    }

    /// Whether "none" means absent here: features and counts, and lists that hold a "none" (`parts` section 1).
    public boolean mayBeAbsent() {
        return vocabulary.mayBeAbsent()
                || direction == Direction.SET
                || direction == Direction.COUNTS
                || numbers.unit().filter(unit -> unit == Unit.COUNT).isPresent();
    }

    public Terms terms() {
        return vocabulary.terms();
    }

    public String name(Language language) {
        return name.in(language);
    }
}
