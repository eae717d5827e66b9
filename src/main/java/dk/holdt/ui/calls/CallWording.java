package dk.holdt.ui.calls;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.calls.ReadCalls.Call;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
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

    CallLine line(Call call, Instant now) {
        var promise = call.standing().promise();
        var about = promise.given()
                .callback()
                .map(one -> CallbackWords.of(messages, one))
                .orElse("");
        var number = call.repair().repair().number();
        var said = messages.text(
                call.standing().standing().isLate() ? "cb.row.late" : "cb.row",
                number.digits(),
                customer(call),
                due(call, now),
                TypedText.shownInOneLine(about),
                call.owner().map(StaffMember::name).orElse(messages.text("cb.counter")));
        var telling = call.standing().telling();
        var tried = telling.nextTry()
                .map(at -> messages.text("cb.row.tried", said, telling.tries().size(), moment(at, now)))
                .orElse(said);
        return new CallLine(number, StandingMark.Shape.of(call.standing().standing()), tried);
    }

    private static String customer(Call call) {
        return TypedText.shownInOneLine(call.repair().customer());
    }

    private String due(Call call, Instant now) {
        return moment(dates.lastMinute(call.standing().promise().dueAt()), now);
    }

    private String moment(Instant at, Instant now) {
        return dates.moment(at, LocalDate.ofInstant(now, zone));
    }
}
