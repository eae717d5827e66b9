package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Absent;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.NotApplicable;
import dk.holdt.domain.part.SpecValue.Unknown;
import java.util.List;
import java.util.TreeSet;

/// So many of each class against so many: a higher rank stands in for a lower one of the same connector.
///
/// For every rank, the number of that rank *or above* must not fall. A number or a rank that is only a lower bound, or
/// not told, is taken at both ends; where the ends disagree the answer is unknown.
final class CountsComparison {

    private static final int NO_LIMIT = 1_000_000;

    private final Terms ranks;
    private final Counts was;
    private final Counts is;

    private CountsComparison(Terms ranks, Counts was, Counts is) {
        this.ranks = ranks;
        this.was = was;
        this.is = is;
    }

    /// The connectors either part has, in the order of the catalogue: one line each. None when a side is not known.
    static List<Term> connectors(Attribute attribute, SpecValue was, SpecValue is) {
        if (isOutOfSight(was) || isOutOfSight(is)) {
            return List.of();
        }
        return attribute.terms().list().stream()
                .filter(term -> has(was, term) || has(is, term))
                .toList();
    }

    private static boolean isOutOfSight(SpecValue value) {
        return value instanceof Unknown || value instanceof NotApplicable;
    }

    private static boolean has(SpecValue value, Term connector) {
        return value instanceof Counts counts && !(counts.only(connector.id()) instanceof Absent);
    }

    /// Compares what there is behind one connector.
    static Finding of(Attribute attribute, Counts was, Counts is) {
        return new CountsComparison(attribute.vocabulary().ranks(), was, is).finding(attribute);
    }

    private Finding finding(Attribute attribute) {
        var thresholds = new TreeSet<Integer>();
        ranks.list().forEach(rank -> thresholds.add(rank.rank()));
        thresholds.add(Integer.MIN_VALUE);
        if (thresholds.stream().anyMatch(rank -> most(is, rank) < least(was, rank))) {
            return Finding.loss(attribute, Reason.LESS);
        }
        if (thresholds.stream().anyMatch(rank -> least(is, rank) < most(was, rank))) {
            return Finding.notExact();
        }
        boolean more = thresholds.stream().anyMatch(rank -> least(is, rank) > most(was, rank));
        return more ? Finding.gain(attribute, Reason.MORE) : Finding.same();
    }

    private int least(Counts counts, int rank) {
        return counts.each().stream()
                .filter(count -> count.rank().map(ranks::rankOf).orElse(Integer.MIN_VALUE) >= rank)
                .mapToInt(Count::number)
                .sum();
    }

    private int most(Counts counts, int rank) {
        return counts.each().stream()
                .filter(count -> reaches(count, rank))
                .mapToInt(count -> count.orMore() ? NO_LIMIT : count.number())
                .sum();
    }

    private boolean reaches(Count count, int rank) {
        return ranks.isEmpty()
                || count.orHigher()
                || count.rank().map(ranks::rankOf).orElse(Integer.MAX_VALUE) >= rank;
    }
}
