package dk.holdt.usecase.say;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Stage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.CauseWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The answer to "How is my repair?": what to say, made from what is stored, so that everybody in the shop says the
/// same within five seconds. Nothing in it is a guess, and no promise is made by saying it.
public final class SayToCustomer {

    private final Messages messages;
    private final DateWords dates;
    private final AmountWords amounts;
    private final ZoneId zone;

    /// @param language the customer's
    public SayToCustomer(Language language, ZoneId zone) {
        this.messages = new Messages(language);
        this.zone = Objects.requireNonNull(zone, "zone");
        this.dates = new DateWords(language, zone);
        this.amounts = new AmountWords(language);
    }

    /// @param standing the open promise of the work that needs a word first, as it stands at this moment
    public String of(Dossier dossier, Optional<PromiseStanding> standing, HoursNow hours) {
        var today = LocalDate.ofInstant(hours.now(), zone);
        return switch (dossier.stage()) {
            case COLLECTED -> collected(dossier);
            case READY -> withCall(dossier, ready(dossier, hours, today), today, hours.now());
            default ->
                withCall(dossier, String.join(" ", atWork(dossier, standing, today, hours.now())), today, hours.now());
        };
    }

    /// A call that we owe is owned up to first when its time has passed, and otherwise said again.
    private String withCall(Dossier dossier, String said, LocalDate today, Instant now) {
        return dossier.book()
                .open(What.CALL)
                .map(call -> {
                    var due = dates.moment(dates.lastMinute(call.dueAt()), today);
                    return now.isAfter(call.dueAt())
                            ? messages.text("say.call.late", due) + " " + said
                            : said + " " + messages.text("say.call", due);
                })
                .orElse(said);
    }

    private String collected(Dossier dossier) {
        var at = dossier.repair().progress().collectedAt().orElseThrow();
        var key =
                switch (dossier.repair().progress().parting().orElse(Ending.TAKEN_BACK)) {
                    case BOUGHT -> "say.bought";
                    case SCRAPPED -> "say.scrapped";
                    case SENT_TO_MAKER -> "say.maker";
                    default -> "say.collected";
                };
        return messages.text(key, dossier.device().name(), dates.moment(at));
    }

    private String ready(Dossier dossier, HoursNow hours, LocalDate today) {
        var when = hours.open()
                ? messages.text("say.until", dates.moment(hours.next(), today))
                : messages.text("say.from", dates.moment(hours.next(), today));
        var ending = dossier.repair().progress().ending().orElse(Ending.REPAIRED);
        var device = dossier.device().name();
        var said = ending == Ending.REPAIRED
                ? messages.text("say.ready", device, when)
                : messages.text("say.unrepaired", device, when, StageWords.of(messages, ending));
        return total(dossier)
                .map(price -> said + " " + messages.text("say.price", price))
                .orElse(said);
    }

    private List<String> atWork(Dossier dossier, Optional<PromiseStanding> standing, LocalDate today, Instant now) {
        var said = new ArrayList<String>();
        var late = standing.filter(one -> one.standing().isLate());
        late.ifPresent(one -> said.add(late(one, today)));
        if (dossier.stage() == Stage.WAITING_FOR_ANSWER) {
            said.add(messages.text("say.ask", question(dossier)));
            if (!asked(dossier)) {
                said.add(messages.text("say.ask.sorry"));
            }
            return said;
        }
        dossier.out()
                .ifPresent(out -> said.add(
                        out.named() ? messages.text("say.out.named", out.partner()) : messages.text("say.out")));
        dossier.repair()
                .progress()
                .partWait()
                .ifPresent(wait -> said.add(messages.text("say.part", wait.part(), dates.day(wait.expected(), today))));
        if (late.isPresent()) {
            return said;
        }
        if (standing.isEmpty()) {
            said.add(messages.text("say.nopromise", StageWords.of(messages, dossier.stage())));
            return said;
        }
        said.add(inTime(dossier, standing.get(), today, now));
        if (standing.get().standing() != Standing.AT_RISK) {
            said.add(messages.text("say.nothing"));
        }
        return said;
    }

    private String late(PromiseStanding standing, LocalDate today) {
        var due = dates.moment(dates.lastMinute(standing.promise().dueAt()), today);
        return messages.text(standing.standing() == Standing.LATE_TOLD ? "say.late.told" : "say.late.not", due);
    }

    private String inTime(Dossier dossier, PromiseStanding standing, LocalDate today, Instant now) {
        var promise = standing.promise();
        var due = dates.moment(dates.lastMinute(promise.dueAt()), today);
        if (standing.standing() == Standing.AT_RISK) {
            return messages.text("say.risk", owed(promise.what()), due);
        }
        var moved = promise.replaces().flatMap(before -> dossier.book().ends().stream()
                .filter(end -> end.promiseId() == before && end.how() == PromiseEnd.How.REPLACED)
                .findFirst());
        if (moved.isPresent()) {
            var first = dossier.book().first(promise).dueAt();
            var cause = CauseWords.of(
                    messages, moved.get().cause().orElseThrow(), moved.get().causeWords());
            var was = dates.moment(dates.lastMinute(first), today);
            return messages.text(first.isBefore(now) ? "say.late" : "say.moved", was, cause, due);
        }
        return messages.text(dossier.out().isPresent() ? "say.keep" : key(dossier.stage()), due);
    }

    private static String key(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "say.received";
            case WAITING_FOR_PART -> "say.keep";
            default -> "say.ontrack";
        };
    }

    /// "an answer", "a finished repair", "a call".
    private String owed(What what) {
        return messages.text(
                switch (what) {
                    case ANSWER -> "rp.script.answer";
                    case READY -> "rp.script.ready";
                    case CALL -> "rp.script.call";
                });
    }

    private String question(Dossier dossier) {
        return total(dossier)
                .map(price -> messages.text("say.question.price", price))
                .orElseGet(() -> messages.text("say.question"));
    }

    /// Whether the answer has reached the customer: if not, it is we who kept silent.
    private static boolean asked(Dossier dossier) {
        return dossier.book().contacts().stream()
                .anyMatch(contact -> contact.about() == Contact.About.ANSWER
                        && contact.outcome().isReached());
    }

    private Optional<String> total(Dossier dossier) {
        var lines = dossier.priceLines();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(amounts.of(lines.stream()
                        .map(PriceLine::amount)
                        .mapToLong(amount -> amount.minor())
                        .sum()));
    }
}
