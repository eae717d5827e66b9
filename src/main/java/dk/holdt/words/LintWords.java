package dk.holdt.words;

import dk.holdt.domain.language.Ambiguity;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Term;
import java.util.List;

/// Says what reads two ways in a text, and what to write instead.
public final class LintWords {

    private final Messages messages;
    private final BasisWords bases;

    public LintWords(Language language) {
        this.messages = new Messages(language);
        this.bases = new BasisWords(language);
    }

    public String of(Ambiguity found) {
        return switch (found.kind()) {
            case HOURS -> hours(found);
            case DAY -> messages.text("lint.day", found.words());
            case LABOUR ->
                messages.text("lint.labour", found.words(), fixes(found).getFirst());
            case SOON -> messages.text("lint.soon", found.words());
        };
    }

    /// Words that read one way only, to be taken instead by one key: the hours by either clock, or what is meant by
    /// hours of work. Empty where only a day and a time will do, which nobody can guess.
    public List<String> fixes(Ambiguity found) {
        return switch (found.kind()) {
            case HOURS ->
                found.length()
                        .map(length -> List.of(
                                bases.label(new Term.Hours(length, Basis.CLOCK_HOURS)),
                                bases.label(new Term.Hours(length, Basis.WORKING_HOURS))))
                        .orElse(List.of());
            case LABOUR ->
                List.of(found.length()
                        .map(length -> bases.label(new Term.Hours(length, Basis.WORKING_HOURS)))
                        .orElseGet(() -> messages.text("setup.basis.work")));
            case DAY, SOON -> List.of();
        };
    }

    private String hours(Ambiguity found) {
        var fixes = fixes(found);
        return fixes.isEmpty()
                ? messages.text("lint.soon", found.words())
                : messages.text("lint.24h", fixes.getFirst(), fixes.getLast(), found.words());
    }
}
