package dk.holdt.ui.bench;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Standing;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.words.DateWords;
import dk.holdt.words.DurationWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartnerWords;
import dk.holdt.words.WhatWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A promise as the bench says it: a shape with its words, what is due when, and how much is left.
final class BenchWords {

    private final Messages messages;
    private final DateWords dates;
    private final DurationWords lengths;
    private final ZoneId zone;

    BenchWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
        this.lengths = new DurationWords(messages.language());
    }

    Messages messages() {
        return messages;
    }

    /// @param left in the promise's own unit; negative when it is late
    StandingMark mark(PromiseStanding standing, Duration left, Instant now) {
        var words =
                switch (standing.standing()) {
                    case NONE -> "";
                    case ON_TRACK -> messages.text("st.ontrack");
                    case DUE_SOON -> messages.text("st.soon", lengths.remaining(left, basis(standing)));
                    case AT_RISK ->
                        standing.callBy().isBefore(now)
                                ? messages.text("st.risk.now")
                                : messages.text("st.risk", dates.moment(standing.callBy(), day(now)));
                    case LATE_TOLD ->
                        messages.text(
                                "st.late.told",
                                late(standing, left),
                                dates.moment(standing.toldAt().orElse(now), day(now)));
                    case LATE_NOT_TOLD -> messages.text("st.late.not", late(standing, left));
                };
        return new StandingMark(StandingMark.Shape.of(standing.standing()), words).wrapping();
    }

    /// "Ready Sat 28 Nov 14:30 · 3 h left"; where the mark tells how much is left, or how late it is, it is told once.
    String due(PromiseStanding standing, Duration left, Instant now) {
        var what = Lines.capital(
                new WhatWords(messages.language()).of(standing.promise().what()));
        var at = dates.shortMoment(dates.lastMinute(standing.promise().dueAt()), day(now));
        var due = messages.text("bn.due", what, at);
        return left.isPositive() && standing.standing() != Standing.DUE_SOON
                ? messages.text("bn.due.left", due, lengths.remaining(left, basis(standing)))
                : due;
    }

    String moment(Instant at, Instant now) {
        return dates.moment(at, day(now));
    }

    /// Where a device is that is not here, and that it has to come back first.
    String out(SentOut out, Instant now) {
        var where = new PartnerWords(messages, dates).where(out, day(now), out.isOverdue(now, zone));
        return messages.text("out.bench", Lines.capital(where));
    }

    String day(LocalDate date, Instant now) {
        return dates.day(date, day(now));
    }

    String day(LocalDate date, LocalDate today) {
        return dates.day(date, today);
    }

    private String late(PromiseStanding standing, Duration left) {
        return lengths.overdue(left.negated(), basis(standing));
    }

    private static Basis basis(PromiseStanding standing) {
        return standing.promise().reckoning().term().basis();
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
