package dk.holdt.usecase.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.What;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.newtime.MoveTime.NewTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadUrgentTest {

    private final OneRepair repair = new OneRepair(Language.DA);

    private Set<Long> urgent() {
        return new ReadUrgent(repair.shop.repairs(), repair.now, repair.clock()).read();
    }

    @Test
    void a_promise_is_urgent_once_it_was_broken_without_a_word_and_not_before() {
        var answer = repair.open(What.ANSWER).id();
        repair.when("2026-11-28T14:29");
        assertThat(urgent()).isEmpty();
        repair.when("2026-11-28T14:31");
        assertThat(urgent()).containsExactly(answer);
    }

    @Test
    void who_was_told_is_not() {
        repair.when("2026-11-28T10:40");
        var told = new NewTime(
                repair.open(What.ANSWER).id(),
                Optional.of(DelayCause.PART_LATE),
                "",
                OneRepair.call(Outcome.UNHAPPY),
                Optional.empty());
        OneRepair.done(repair.moving().move(repair.seen(), OneRepair.METTE, told));
        repair.when("2026-11-28T15:00");
        assertThat(urgent()).isEmpty();
    }

    @Test
    void a_call_is_urgent_when_it_is_to_be_made_until_it_is_made() {
        repair.callPromised(new Callback(Callback.Topic.DAY, "", false));
        var call = repair.open(What.CALL).id();
        repair.when("2026-11-27T15:14");
        assertThat(urgent()).isEmpty();
        repair.when("2026-11-27T15:16");
        assertThat(urgent()).containsExactly(call);
        OneRepair.done(repair.called()
                .note(repair.seen(), OneRepair.METTE, new NoteCall.Made(call, NoteCall.Went.REACHED, "Anna Berg", "")));
        assertThat(urgent()).isEmpty();
    }
}
