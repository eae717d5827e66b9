package dk.holdt.ui.calls;

import dk.holdt.domain.journal.Contact;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What a call can come to. Each has the digit that it has on the sheets; there is no "done".
///
/// @param tried a call that reached nobody, noted by its digit alone; any other asks on its sheet for what was said
record CallOutcome(int key, String words, Optional<Contact.Outcome> tried) {

    CallOutcome {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(tried, "tried");
    }

    /// @param next when to try again after a try that ends like this, in words
    static List<CallOutcome> of(CallItem item, Messages messages, Function<Contact.Outcome, String> next) {
        var noAnswer =
                tried(2, messages.text("rp.o2", next.apply(Contact.Outcome.NO_ANSWER)), Contact.Outcome.NO_ANSWER);
        var left = tried(3, messages.text("rp.o3"), Contact.Outcome.MESSAGE_LEFT);
        var engaged = tried(
                7, messages.text("cb.went.engaged", next.apply(Contact.Outcome.ENGAGED)), Contact.Outcome.ENGAGED);
        if (item.isPromisedCall()) {
            return List.of(
                    spoken(1, messages.text("cb.went.reached")),
                    noAnswer,
                    left,
                    spoken(4, messages.text("cb.went.they")),
                    engaged);
        }
        if (item.isReminder()) {
            return List.of(
                    spoken(1, messages.text("cn.answered")),
                    noAnswer,
                    left,
                    spoken(6, messages.text("an.thinks")),
                    engaged);
        }
        return List.of(
                spoken(1, messages.text("rp.o1")),
                noAnswer,
                left,
                spoken(4, messages.text("rp.o4")),
                spoken(5, messages.text("rp.o5")),
                spoken(6, messages.text("outcome.other")),
                engaged);
    }

    private static CallOutcome tried(int key, String words, Contact.Outcome how) {
        return new CallOutcome(key, words, Optional.of(how));
    }

    private static CallOutcome spoken(int key, String words) {
        return new CallOutcome(key, words, Optional.empty());
    }
}
