package dk.holdt.usecase.calls;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.ActTimes;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who is rung first. It is Friday 27 November 2026, 13:10.
class CallItemTest {

    private static final Instant NOW = at("2026-11-27T13:10");
    private static final StaffMember ME = new StaffMember(1, "Mette", Role.COUNTER);
    private static final StaffMember OTHER = new StaffMember(2, "Mia", Role.COUNTER);

    private final StandingRule rule = new StandingRule(new PromiseClock(Samples.calendar()), ActTimes.USUAL);

    @Test
    void late_comes_first_then_ones_own_then_what_is_nobodys() {
        var late = item(due(1, "2026-11-27T12:00"), Optional.of(OTHER), "20 12 34 56");
        var mine = item(due(2, "2026-11-27T14:00"), Optional.of(ME), "20 12 34 56");
        var nobodys = item(due(3, "2026-11-27T13:50"), Optional.empty(), "20 12 34 56");
        var theirs = item(due(4, "2026-11-27T13:45"), Optional.of(OTHER), "20 12 34 56");
        assertThat(inOrder(theirs, nobodys, mine, late)).containsExactly(late, mine, nobodys, theirs);
    }

    @Test
    void who_cannot_be_rung_now_comes_after_all_who_can_and_stays() {
        var noNumber = item(due(1, "2026-11-27T11:00"), Optional.of(ME), " ");
        var tried = item(
                due(2, "2026-11-27T12:00"),
                Optional.of(ME),
                "20 12 34 56",
                tried("2026-11-27T13:00", Contact.Outcome.NO_ANSWER));
        var again = item(
                due(3, "2026-11-27T12:30"),
                Optional.of(ME),
                "20 12 34 56",
                tried("2026-11-27T13:00", Contact.Outcome.ENGAGED));
        var atRisk = item(due(4, "2026-11-27T14:00"), Optional.of(OTHER), "20 12 34 56");
        assertThat(inOrder(noNumber, tried, atRisk, again)).containsExactly(again, atRisk, tried, noNumber);
    }

    private static List<CallItem> inOrder(CallItem... items) {
        return Stream.of(items).sorted(CallItem.forWhom(ME.id(), NOW)).toList();
    }

    private static Promise due(long id, String due) {
        return promise(id, What.READY, "2026-11-26T10:00", due);
    }

    private record Tried(String at, Contact.Outcome how) {}

    private static Tried tried(String at, Contact.Outcome how) {
        return new Tried(at, how);
    }

    private CallItem item(Promise promise, Optional<StaffMember> owner, String phone, Tried... tries) {
        var contacts = Stream.of(tries)
                .map(one -> Samples.contact(1, promise, one.at(), Contact.About.LATE, one.how()))
                .toArray(Contact[]::new);
        var book = Samples.book(List.of(promise), List.of(), contacts);
        var open = new OpenRepair(
                Samples.repair(Progress.received()), "Anna", phone, "IdeaPad", "", book, Optional.empty());
        return CallItem.of(open, rule.of(book, promise, Optional.empty(), NOW), owner);
    }
}
