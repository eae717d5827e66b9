package dk.holdt.ui.setup;

import dk.holdt.domain.repair.Limits;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.words.AmountWords;
import dk.holdt.words.LintWords;
import dk.holdt.words.Messages;
import java.time.DayOfWeek;
import java.util.Locale;

/// Says why a page cannot be left yet.
final class ProblemWords {

    private final SetUpForms forms;
    private final Messages messages;

    ProblemWords(SetUpForms forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
    }

    String of(Problem problem) {
        return switch (problem.kind()) {
            case NAME_MISSING -> messages.text("setup.error.name");
            case NAME_TOO_LONG -> messages.text("setup.error.toolong", Limits.NAME, problem.count());
            case FIELD_TOO_LONG -> messages.text("setup.error.toolong", Limits.CONTACT_FIELD, problem.count());
            case PHONE_MISSING -> messages.text("setup.error.phone");
            case NOT_AN_EMAIL -> messages.text("setup.error.email");
            case NOT_A_CVR -> messages.text("setup.error.cvr");
            case NOT_AN_ORGANISATION_NUMBER -> messages.text("setup.error.organisation");
            case WRONG_CHECK_DIGIT -> messages.text("setup.error.checkdigit");
            case MANAGER_MISSING -> messages.text("setup.error.manager");
            case PIN_LENGTH -> messages.text("no.pin.length");
            case PIN_EASY -> messages.text("no.pin.easy");
            case PINS_DIFFER -> messages.text("setup.error.pins");
            case PIN_BEFORE_COLLEAGUES -> messages.text("setup.error.pin.before");
            case COLLEAGUE_MISSING -> messages.text("setup.error.colleague");
            case NOT_HOURS -> messages.text("setup.error.hours", weekday(problem.field()));
            case NEVER_OPEN -> messages.text("setup.error.neveropen");
            case NOT_HOURS_TO_PROMISE ->
                messages.text("setup.error.preset", problem.field().substring("preset-".length()));
            case NOTHING_PROMISED -> messages.text("setup.error.nopreset");
            case NOT_DAYS -> messages.text("setup.error.days");
            case NOT_HOURS_OF_DAYS -> messages.text("setup.error.dayhours");
            case HOURS_OF_MANY_DAYS -> messages.text("setup.error.manydays");
            case NOT_A_CLOSING_TIME -> messages.text("setup.error.closing");
            case ADVERTISED_UNCLEAR -> advertised();
            case NOT_MINUTES_TO_LOCK -> messages.text("set.error.lock", HouseRules.LONGEST_LOCK);
            case NOT_DAYS_TO_WAIT -> messages.text("set.error.late", HouseRules.LONGEST_LATE);
            case NOT_DAYS_TO_KEEP -> messages.text("set.error.datacopy", HouseRules.LONGEST_COPY);
            case NOT_A_GOODWILL ->
                messages.text(
                        "set.error.goodwill", new AmountWords(messages.language()).of(HouseRules.MOST_GOODWILL_MINOR));
            case NO_COPIES_FOLDER -> messages.text("set.error.nofolder");
            case COPIES_NOT_WRITABLE -> messages.text("set.error.notwritable");
            case COPIES_WITH_THE_SHOP -> messages.text("copy.withshop");
        };
    }

    private String advertised() {
        var lint = new LintWords(messages.language());
        return forms.presets().advertised().unclear().map(lint::of).orElse("");
    }

    private String weekday(String field) {
        var day = DayOfWeek.valueOf(field.substring("hours-".length()).toUpperCase(Locale.ROOT));
        return HoursPage.weekday(day, messages.language());
    }
}
