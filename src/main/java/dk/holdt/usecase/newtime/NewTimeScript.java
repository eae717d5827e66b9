package dk.holdt.usecase.newtime;

import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.CauseWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What to read aloud when a time cannot be kept: own up, the cause, the new time, and a question.
///
/// In the customer's language, whatever the screen speaks; what is not chosen yet is three dots.
public final class NewTimeScript {

    private static final String OPEN = "…";

    private final RepairPage page;
    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;

    public NewTimeScript(RepairPage page, ZoneId zone) {
        this.page = page;
        this.zone = zone;
        var language = page.dossier().customer().language();
        this.messages = new Messages(language);
        this.dates = new DateWords(language, zone);
    }

    public String say(
            Promise promise,
            String staffName,
            Optional<DelayCause> cause,
            String causeWords,
            Optional<PromiseOffer> next) {
        var late = page.readAt().isAfter(promise.dueAt());
        var why = cause.map(one -> CauseWords.of(messages, one, causeWords)).filter(said -> !said.isBlank());
        var said = messages.text(
                late ? "rp.script.late" : "rp.script",
                page.dossier().customer().name(),
                staffName,
                page.shop().name(),
                owed(promise.what()),
                moment(promise.dueAt()),
                why.orElse(OPEN),
                next.map(offer -> moment(offer.dueAt())).orElse(OPEN));
        return said.replace(OPEN + ".", OPEN);
    }

    private String owed(What what) {
        return messages.text(
                switch (what) {
                    case ANSWER -> "rp.script.answer";
                    case READY -> "rp.script.ready";
                    case CALL -> "rp.script.call";
                });
    }

    private String moment(Instant at) {
        return dates.moment(dates.lastMinute(at), LocalDate.ofInstant(page.readAt(), zone));
    }
}
