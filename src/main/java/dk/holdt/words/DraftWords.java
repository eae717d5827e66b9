package dk.holdt.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what staff know a half-typed intake again.
public final class DraftWords {

    private DraftWords() {}

    /// "Kofoed, iPad", as far as either is known.
    public static String whose(Messages messages, Optional<String> customer, Optional<String> device) {
        var known = Stream.of(customer, device).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return known.isEmpty() ? messages.text("dr.nameless") : known;
    }
}
