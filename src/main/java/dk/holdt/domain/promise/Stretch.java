package dk.holdt.domain.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of real time in epoch seconds, half-open.
record Stretch(long from, long to) {

    boolean isEmpty() {
        return to <= from;
    }

    /// What is left of this stretch outside the cuts, in order.
    List<Stretch> without(List<Stretch> cuts) {
        var left = List.of(this);
        for (var cut : cuts) {
            var next = new ArrayList<Stretch>(left.size() + 1);
            for (var stretch : left) {
                addUnlessEmpty(next, new Stretch(stretch.from, Math.min(stretch.to, cut.from)));
                addUnlessEmpty(next, new Stretch(Math.max(stretch.from, cut.to), stretch.to));
            }
            left = next;
        }
        return left;
    }

    /// Sorted, with those that touch or overlap made one.
    static List<Stretch> merged(List<Stretch> stretches) {
        var merged = new ArrayList<Stretch>(stretches.size());
        for (var next : stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList()) {
            if (!merged.isEmpty() && next.from <= merged.getLast().to) {
                var last = merged.removeLast();
                merged.add(new Stretch(last.from, Math.max(last.to, next.to)));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static void addUnlessEmpty(List<Stretch> stretches, Stretch stretch) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
    }
}
