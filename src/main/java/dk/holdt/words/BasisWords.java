package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Term;
import java.time.Duration;

/// The name of a way to count, with the hours agreed: never a bare "24 timer".
public final class BasisWords {

    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final Messages messages;

    public BasisWords(Language language) {
        this.messages = new Messages(language);
    }

    /// "24 timer i træk (1 døgn)", "36 timer i træk", "24 timer i åbningstiden", "aftalt dag og klokkeslæt".
    public String label(Term term) {
        return switch (term) {
            case Term.Hours(var length, var basis) when basis == Basis.CLOCK_HOURS -> clock(length);
            case Term.Hours(var length, var _) -> messages.text("pr.work.label", DurationWords.inHours(length));
            case Term.At _ -> messages.text("pr.fixed.label");
        };
    }

    private String clock(Duration length) {
        var hours = DurationWords.inHours(length);
        return length.toSeconds() % SECONDS_A_DAY == 0
                ? messages.text("pr.clock.label.days", hours, length.toDays())
                : messages.text("pr.clock.label", hours);
    }
}
