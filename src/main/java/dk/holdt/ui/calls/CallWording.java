package dk.holdt.ui.calls;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.calls.ReadCalls.Call;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A promised call in the words of the strip: whom, by when, about what and whose it is. Pure, for any thread.
public final class CallWording {

    private final Messages messages;
    private final ZoneId zone;
    private final DateWords dates;

    public CallWording(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
    }

    /// @param names how the customer is named; whoever may not read a name does not read what it is about either
    CallLine line(Call call, Instant now, Names names) {
        var number = call.repair().repair().number();
        var shape = StandingMark.Shape.of(names.of(call.standing().standing()));
        if (names.areHidden()) {
            return new CallLine(
                    number,
                    shape,
                    messages.text("cb.row.hidden", number.digits(), customer(call, names), due(call, now)));
        }
        var said = said(call, now);
        var telling = call.standing().telling();
        var tried = telling.nextTry()
                .map(at -> messages.text("cb.row.tried", said, telling.tries().size(), moment(at, now)))
                .orElse(said);
        return new CallLine(number, shape, tried);
    }

    private String said(Call call, Instant now) {
        var promise = call.standing().promise();
        var about = promise.given()
                .callback()
                .map(one -> CallbackWords.of(messages, one))
                .orElse("");
        return messages.text(
                call.standing().standing().isLate() ? "cb.row.late" : "cb.row",
                call.repair().repair().number().digits(),
                customer(call, Names.SHOWN),
                due(call, now),
                TypedText.shownInOneLine(about),
                call.owner().map(StaffMember::name).orElse(messages.text("cb.counter")));
    }

    private static String customer(Call call, Names names) {
        return names.of(TypedText.shownInOneLine(call.repair().customer()));
    }

    private String due(Call call, Instant now) {
        return moment(dates.lastMinute(call.standing().promise().dueAt()), now);
    }

    private String moment(Instant at, Instant now) {
        return dates.moment(at, LocalDate.ofInstant(now, zone));
    }
}
