package dk.holdt.words;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// What was tried to reach a customer and what is still wanted, for the staff who try.
public final class TellingWords {

    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;

    public TellingWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
    }

    /// Nothing until somebody has tried, and nothing more once the customer knows.
    public String of(Telling telling, Instant now) {
        if (telling.tries().isEmpty() || telling.wanted() == Telling.Wanted.NOTHING) {
            return "";
        }
        var today = LocalDate.ofInstant(now, zone);
        var tries = telling.tries().stream()
                .map(one -> messages.text("tl.try", dates.moment(one.at(), today), outcome(one.outcome())))
                .collect(Collectors.joining(", "));
        var said = new ArrayList<String>();
        said.add(messages.text("tl.tried", telling.tries().size(), tries));
        telling.nextTry().ifPresent(at -> said.add(messages.text("tl.next", dates.moment(at, today))));
        said.add(wanted(telling));
        return String.join(" ", said);
    }

    private String wanted(Telling telling) {
        return switch (telling.wanted()) {
            case NOTHING -> "";
            case TRIES -> messages.text("tl.wanted.tries", telling.triesLeft());
            case ARRIVAL -> messages.text("tl.wanted.arrival");
            case SPEAKING -> messages.text("tl.wanted.speaking");
        };
    }

    private String outcome(Contact.Outcome outcome) {
        return messages.text(
                switch (outcome) {
                    case ENGAGED -> "tl.engaged";
                    case MESSAGE_LEFT -> "tl.message";
                    default -> "tl.no.answer";
                });
    }
}
