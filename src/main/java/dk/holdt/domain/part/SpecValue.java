package dk.holdt.domain.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One value of a specification in one of four states that are never collapsed: known, absent, unknown, not applicable.
///
/// "It has none" and "nobody looked" lead to opposite verdicts (`parts` section 4).
public sealed interface SpecValue {

    /// Looked at: it has none.
    record Absent() implements SpecValue {}

    /// Not recorded, illegible, a placeholder or implausible; what was written is kept.
    record Unknown(String raw) implements SpecValue {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }

    /// The attribute has no meaning for this part: revolutions a minute of an SSD.
    record NotApplicable() implements SpecValue {}

    /// What is on the part, or on its label.
    sealed interface Known extends SpecValue {

        /// No lower bound and no range among it: nothing is left to ask.
        boolean isExact();
    }

    /// A number in the unit of its attribute: exact, "at least" (no `high`) or a range (two variants, one of them
    /// fitted).
    record Measure(Quantity low, Optional<Quantity> high) implements Known {
        public Measure {
            Objects.requireNonNull(low, "low");
            if (high.isPresent() && high.get().compareTo(low) < 0) {
                throw new IllegalArgumentException("a range must rise: " + low + " to " + high.get());
            }
        }

        public static Measure exactly(Quantity number) {
            return new Measure(number, Optional.of(number));
        }

        public static Measure exactly(double number) {
            return exactly(Quantity.of(number));
        }

        public static Measure atLeast(double number) {
            return new Measure(Quantity.of(number), Optional.empty());
        }

        public static Measure between(double low, double high) {
            return new Measure(Quantity.of(low), Optional.of(Quantity.of(high)));
        }

        @Override
        public boolean isExact() {
            return high.isPresent() && high.get().equals(low);
        }

        boolean isZero() {
            return isExact() && low.isZero();
        }
    }

    /// Pixels along the longer and the shorter side.
    record Resolution(int wide, int high) implements Known {
        public Resolution {
            if (high < 1 || wide < high) {
                throw new IllegalArgumentException("the longer side first: " + wide + " x " + high);
            }
        }

        public static Resolution of(int one, int other) {
            return new Resolution(Math.max(one, other), Math.min(one, other));
        }

        @Override
        public boolean isExact() {
            return true;
        }
    }

    /// One term of the attribute's list, by id.
    record Chosen(String term) implements Known {
        public Chosen {
            Objects.requireNonNull(term, "term");
        }

        @Override
        public boolean isExact() {
            return true;
        }
    }

    /// The features that are there, by id; those not named are not there. None at all is `Absent`.
    record Features(Set<String> terms) implements Known {
        public Features {
            terms = Collections.unmodifiableSet(new TreeSet<>(terms));
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("no feature at all is absent, or unknown");
            }
        }

        public static Features of(String... terms) {
            return new Features(Set.of(terms));
        }

        @Override
        public boolean isExact() {
            return true;
        }
    }

    /// What there is of each class; a class not named is not there. Entries of one class are added up, order is
    /// dropped.
    record Counts(List<Count> each) implements Known {

        private static final Comparator<Count> ORDER = Comparator.comparing(Count::connector)
                .thenComparing(count -> count.rank().orElse(""))
                .thenComparing(Count::orHigher);

        public Counts {
            var merged = new ArrayList<Count>();
            for (var count : each.stream().sorted(ORDER).toList()) {
                if (!merged.isEmpty() && merged.getLast().isOfSameClass(count)) {
                    merged.set(merged.size() - 1, merged.getLast().plus(count));
                } else {
                    merged.add(count);
                }
            }
            each = List.copyOf(merged);
            if (each.isEmpty()) {
                throw new IllegalArgumentException("nothing of any class is absent, or unknown");
            }
        }

        public static Counts of(Count... each) {
            return new Counts(List.of(each));
        }

        @Override
        public boolean isExact() {
            return each.stream().noneMatch(count -> count.orMore() || count.orHigher());
        }

        /// What there is behind one connector; `Absent` when there is nothing.
        SpecValue only(String connector) {
            var those = each.stream()
                    .filter(count -> count.connector().equals(connector))
                    .toList();
            return those.isEmpty() ? ABSENT : new Counts(those);
        }
    }

    /// Free words: a colour, a connector's name, a model.
    record Words(String text) implements Known {
        public Words {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("no words at all are unknown");
            }
        }

        @Override
        public boolean isExact() {
            return true;
        }
    }

    SpecValue ABSENT = new Absent();
    SpecValue NOT_APPLICABLE = new NotApplicable();

    /// Never filled in.
    SpecValue NOT_RECORDED = new Unknown("");
}
