package dk.holdt.words;

import dk.holdt.domain.promise.PromiseStanding;
import java.time.Instant;
import java.time.LocalDate;

/// How an open promise stands, in a few words beside its mark.
public final class StandingWords {

    private StandingWords() {}

    /// @param now when it stood so
    /// @param today the day of that moment in the shop; what lies on it is said by the clock time alone
    public static String of(
            Messages messages, DateWords dates, PromiseStanding standing, Instant now, LocalDate today) {
        var lengths = new DurationWords(messages.language());
        return switch (standing.standing()) {
            case NONE -> "";
            case ON_TRACK -> messages.text("st.ontrack");
            case DUE_SOON -> messages.text("st.soon", lengths.remaining(standing.left(), standing.basis()));
            case AT_RISK ->
                standing.callBy().isBefore(now)
                        ? messages.text("st.risk.now")
                        : messages.text("st.risk", dates.moment(standing.callBy(), today));
            case LATE_TOLD ->
                messages.text(
                        "st.late.told",
                        late(lengths, standing),
                        dates.moment(standing.toldAt().orElse(now), today));
            case LATE_NOT_TOLD -> messages.text("st.late.not", late(lengths, standing));
        };
    }

    private static String late(DurationWords lengths, PromiseStanding standing) {
        return lengths.overdue(standing.left().negated(), standing.basis());
    }
}
