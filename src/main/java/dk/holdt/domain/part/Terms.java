package dk.holdt.domain.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The words an attribute may take, the best first.
///
/// @param incomparable pairs of ids that are neither better nor worse than each other, whatever their ranks
public record Terms(List<Term> list, Set<Set<String>> incomparable) {

    public static final Terms NONE = new Terms(List.of(), Set.of());

    public Terms {
        list = List.copyOf(list);
        incomparable = Set.copyOf(incomparable);
    }

    public static Terms of(List<Term> list) {
        return new Terms(list, Set.of());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Optional<Term> find(String id) {
        return list.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /// The term a person means: its id, a name in any of the languages or another spelling, whatever case and spacing.
    public Optional<Term> read(String typed) {
        String folded = fold(typed);
        return folded.isEmpty()
                ? Optional.empty()
                : list.stream()
                        .filter(term -> spellings(term).map(Terms::fold).anyMatch(folded::equals))
                        .findFirst();
    }

    boolean cannotCompare(String one, String other) {
        return !one.equals(other) && incomparable.contains(Set.of(one, other));
    }

    int rankOf(String id) {
        return find(id).map(Term::rank).orElseThrow(() -> new IllegalArgumentException("not a term: " + id));
    }

    /// Every spelling of a term that is read back to it.
    public static Stream<String> spellings(Term term) {
        var names = Stream.of(
                term.id(), term.name().en(), term.name().da(), term.name().nb());
        return Stream.concat(names, term.alsoWritten().stream());
    }

    /// Lower case without spaces, hyphens and quotes, so that "SATA-SSD" and "sata ssd" are one.
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0\\u200B‐‑–—_'\"’”″.-]+", "");
    }
}
