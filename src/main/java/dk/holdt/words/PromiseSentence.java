package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import java.time.ZoneId;
import java.util.ArrayList;

/// The only place where a promise is put into words; whatever shows it quotes them.
///
/// The time comes first, then how it is counted, then what it means that the shop is shut at it, and last what happens
/// if it cannot be kept, which is never left out.
public final class PromiseSentence {

    private final Messages messages;
    private final DateWords dates;
    private final BasisWords bases;
    private final OpeningHoursWords hours;

    public PromiseSentence(Language language, ZoneId zone) {
        this.messages = new Messages(language);
        this.dates = new DateWords(language, zone);
        this.bases = new BasisWords(language);
        this.hours = new OpeningHoursWords(language);
    }

    /// The whole sentence, as it is read aloud, saved and printed.
    public String word(PromiseWording wording) {
        var blanks = blanks(wording);
        var sentences = new ArrayList<String>();
        sentences.add(messages.text(opening(wording), blanks));
        if (saysWhenCounted(wording)) {
            sentences.add(messages.text("pr.from", blanks));
        }
        if (wording.whenClosed().isPresent()) {
            sentences.add(messages.text(wording.what() == What.READY ? "pr.closed" : "pr.closed.answer", blanks));
        }
        sentences.add(messages.text("pr.ifnot"));
        return String.join(" ", sentences);
    }

    private static String opening(PromiseWording wording) {
        var basis = wording.reckoning().term().basis();
        return switch (wording.what()) {
            case ANSWER ->
                switch (basis) {
                    case CLOCK_HOURS -> "pr.answer.clock";
                    case WORKING_HOURS -> "pr.answer.work";
                    case FIXED_TIME -> "pr.answer.fixed";
                };
            case READY ->
                switch (basis) {
                    case CLOCK_HOURS -> "pr.ready.clock";
                    case WORKING_HOURS -> "pr.ready.work";
                    case FIXED_TIME -> "pr.ready.fixed";
                };
            case CALL -> "pr.call";
        };
    }

    /// A call and a fixed time name no hours, so there is nothing that counting could start from.
    private static boolean saysWhenCounted(PromiseWording wording) {
        var reckoning = wording.reckoning();
        return reckoning.handedInWhileClosed()
                && reckoning.term().basis() != Basis.FIXED_TIME
                && wording.what() != What.CALL;
    }

    /// In the order the words count them: day, time, basis, opening hours, device, start, what the shop can do instead.
    private Object[] blanks(PromiseWording wording) {
        var reckoning = wording.reckoning();
        var due = dates.lastMinute(reckoning.dueAt());
        return new Object[] {
            dates.day(due),
            dates.time(due),
            bases.label(reckoning.term()),
            hours.of(wording.hours()),
            wording.device(),
            dates.start(reckoning.countingFrom(), due),
            wording.whenClosed()
                    .map(at -> wording.what() == What.READY ? at : dates.lastMinute(at))
                    .map(dates::moment)
                    .orElse("")
        };
    }
}
