package dk.holdt.ui.board;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Standing;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.DateWords;
import dk.holdt.words.DurationWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import dk.holdt.words.PartnerWords;
import dk.holdt.words.StageWords;
import dk.holdt.words.WhatWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words every row of the board for the moment it was read. Pure, so it may work on any thread.
///
/// Times are absolute first, then what is left or overdue in real time, rounded down.
public final class BoardWording {

    private static final Duration DAYS_ABOVE = Duration.ofHours(48);

    private final Messages messages;
    private final ZoneId zone;
    private final DateWords dates;
    private final DurationWords durations;
    private final WhatWords what;
    private final PartnerWords partners;

    public BoardWording(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
        this.durations = new DurationWords(messages.language());
        this.what = new WhatWords(messages.language());
        this.partners = new PartnerWords(messages, dates);
    }

    /// @param names how the customers are named
    Map<Band, List<BoardRow>> word(ReadBoard.Board board, Names names) {
        var worded = new EnumMap<Band, List<BoardRow>>(Band.class);
        board.bands()
                .forEach((band, rows) -> worded.put(
                        band,
                        rows.stream()
                                .map(row -> row(row, board.readAt(), names))
                                .toList()));
        return worded;
    }

    private BoardRow row(ReadBoard.Row row, Instant now, Names names) {
        var open = row.repair();
        var reminds = row.isReminderDue(now) && row.how().compareTo(Standing.AT_RISK) < 0;
        var standing = reminds
                ? messages.text("bd.remind.now")
                : row.standing().map(one -> standing(one, now, names)).orElse("");
        var promised = row.standing()
                .map(one -> promised(one, now))
                .or(() -> row.remindAt().map(at -> messages.text("bd.remind", dates.shortDay(day(at), day(now)))))
                .orElse("");
        var at = StageWords.of(messages, open.repair().stage());
        var stage = stage(row, at, now, names);
        var spoken = spoken(row, at, now, names).orElse(stage);
        var customer = names.of(TypedText.shownInOneLine(open.customer()));
        var device = TypedText.shownInOneLine(open.device());
        var fault = names.ours(TypedText.shownInOneLine(open.fault()));
        var number = open.repair().number();
        var told = names.ours(row.standing().map(one -> told(one, now)).orElse(""));
        var sentence = String.join(
                ", ",
                messages.text("bd.row", number.digits(), customer, device, spoken),
                row.standing().isEmpty() ? promised : messages.text("bd.row.promised", promised),
                standing,
                row.how() == Standing.LATE_TOLD ? told : "");
        return new BoardRow(
                number,
                open.repair().stage(),
                open.repair().progress().technician(),
                StandingMark.Shape.of(reminds ? Standing.DUE_SOON : names.of(row.how())),
                standing,
                customer,
                fault.isEmpty() ? device : device + " · " + fault,
                promised,
                stage,
                told,
                sentence.replaceAll("(, )+$", "").replaceAll("(, ){2,}", ", "));
    }

    /// Who has it, where it is not here; before a customer only the stage.
    private String stage(ReadBoard.Row row, String at, Instant now, Names names) {
        return row.repair()
                .out()
                .filter(_ -> !names.areHidden())
                .map(out -> partners.brief(out, day(now), out.isOverdue(now, zone)))
                .orElseGet(() -> row.place().isEmpty() ? at : messages.text("bd.stage.place", at, row.place()));
    }

    private Optional<String> spoken(ReadBoard.Row row, String at, Instant now, Names names) {
        return row.repair()
                .out()
                .filter(_ -> !names.areHidden())
                .map(out ->
                        messages.text("bd.stage.place", at, partners.where(out, day(now), out.isOverdue(now, zone))));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private String standing(PromiseStanding one, Instant now, Names names) {
        if (names.areHidden() && one.standing().isLate()) {
            return messages.text("bd.late");
        }
        return switch (one.standing()) {
            case NONE, ON_TRACK -> "";
            case DUE_SOON -> messages.text("bd.soon", left(one));
            case AT_RISK ->
                one.callBy().isBefore(now)
                        ? messages.text("bd.risk.now")
                        : messages.text("bd.risk", near(one.callBy(), now));
            case LATE_TOLD -> messages.text("bd.late.told", overdue(one));
            case LATE_NOT_TOLD -> messages.text("bd.late.not", overdue(one));
        };
    }

    private String promised(PromiseStanding one, Instant now) {
        var due = dates.lastMinute(one.promise().dueAt());
        var day = LocalDate.ofInstant(due, zone);
        var today = LocalDate.ofInstant(now, zone);
        var when = day.equals(today) ? messages.text("bd.today", dates.time(due)) : dates.shortMoment(due, today);
        var owed = what.of(one.promise().what());
        return one.promise().dueAt().isBefore(now) || one.standing() == Standing.DUE_SOON
                ? messages.text("bd.promised", owed, when)
                : messages.text(
                        "bd.promised.left", owed, when, realTimeTo(one.promise().dueAt(), now));
    }

    private String told(PromiseStanding one, Instant now) {
        return one.standing() == Standing.LATE_NOT_TOLD
                ? messages.text("bd.told.not")
                : one.toldAt().map(at -> told(at, now)).orElse("");
    }

    /// Today's by the clock, an earlier one by its day: the column is narrow.
    private String told(Instant at, Instant now) {
        var day = LocalDate.ofInstant(at, zone);
        var today = LocalDate.ofInstant(now, zone);
        return day.equals(today) ? dates.moment(at, today) : dates.shortDay(day, today);
    }

    /// Hours and minutes, and beyond two days whole days; opening time is named, and never told in days.
    private String overdue(PromiseStanding one) {
        var length = one.left().negated();
        return one.basis() == Basis.WORKING_HOURS || length.compareTo(DAYS_ABOVE) > 0
                ? durations.remaining(length, one.basis())
                : durations.exact(length);
    }

    /// Beside a day and a time stands what the clock on the wall has left, whatever the promise counts.
    private String realTimeTo(Instant due, Instant now) {
        return durations.remaining(Duration.between(now, due), Basis.CLOCK_HOURS);
    }

    private String left(PromiseStanding one) {
        return durations.remaining(one.left().isNegative() ? Duration.ZERO : one.left(), one.basis());
    }

    /// Today's is the time alone.
    private String near(Instant at, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return LocalDate.ofInstant(at, zone).equals(today) ? dates.moment(at, today) : dates.shortMoment(at, today);
    }
}
