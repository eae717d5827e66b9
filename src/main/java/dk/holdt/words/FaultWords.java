package dk.holdt.words;

import dk.holdt.domain.repair.Outcome;
import dk.holdt.domain.repair.Verdict;
import java.util.Optional;

/// What the bench says of a fault, for screen, journal and paper.
public final class FaultWords {

    private FaultWords() {}

    /// A verdict as the journal tells it, with the fault it is about.
    public static String verdict(Messages messages, String fault, Verdict verdict) {
        return messages.text("jr.verdict", fault, of(messages, verdict));
    }

    /// "Fixed – power board", "Not found – tested 40 min under load".
    public static String of(Messages messages, Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotFound(var tried) -> with(messages.text("doc.outcome.notfound"), tried);
            case Verdict.CannotTest(var reason) -> with(messages.text("doc.outcome.canttest"), reason);
            case Verdict.Found(var cause, var remedy) ->
                switch (remedy) {
                    case Verdict.Remedy.Open _ -> with(messages.text("verdict.found"), cause);
                    case Verdict.Remedy.Fixed _ -> with(messages.text("doc.outcome.fixed"), cause);
                    case Verdict.Remedy.Declined _ -> with(messages.text("doc.outcome.declined"), cause);
                    case Verdict.Remedy.NotPossible(var reason) ->
                        with(messages.text("doc.outcome.notpossible"), reason);
                };
        };
    }

    /// That a fault comes and goes, and how it can be made to happen; empty for one that is always there.
    public static Optional<String> comesAndGoes(Messages messages, Optional<String> told) {
        return told.map(
                how -> how.isBlank() ? messages.text("fault.goes") : messages.text("fault.goes.how", how.strip()));
    }

    public static String test(Messages messages, String fault, Verdict.Test test) {
        return messages.text(test.works() ? "jr.test.works" : "jr.test.fails", with(fault, test.words()));
    }

    public static String outcome(Messages messages, Outcome outcome) {
        return messages.text(
                switch (outcome) {
                    case FIXED -> "doc.outcome.fixed";
                    case NOT_FOUND -> "doc.outcome.notfound";
                    case DECLINED -> "doc.outcome.declined";
                    case NOT_POSSIBLE -> "doc.outcome.notpossible";
                    case CANNOT_TEST -> "doc.outcome.canttest";
                });
    }

    /// What stands beside the outcome word: the cause, what was tried, or why not; blank when nothing was said.
    public static String more(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotFound(var tried) -> tried;
            case Verdict.CannotTest(var reason) -> reason;
            case Verdict.Found(var cause, Verdict.Remedy.NotPossible(var reason)) ->
                cause.isBlank() ? reason : cause + " – " + reason;
            case Verdict.Found found -> found.cause();
        };
    }

    /// The length of the longest text in the verdict.
    public static int longest(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotFound(var tried) -> tried.length();
            case Verdict.CannotTest(var reason) -> reason.length();
            case Verdict.Found(var cause, Verdict.Remedy.NotPossible(var reason)) ->
                Math.max(cause.length(), reason.length());
            case Verdict.Found found -> found.cause().length();
        };
    }

    private static String with(String said, String more) {
        return more.isBlank() ? said : said + " – " + more.strip();
    }
}
