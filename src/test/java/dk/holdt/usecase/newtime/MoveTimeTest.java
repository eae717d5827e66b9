package dk.holdt.usecase.newtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.newtime.MoveTime.NewTime;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MoveTimeTest {

    private final OneRepair repair = new OneRepair(Language.DA).when("2026-11-28T10:40");

    private NewTime newTime(ContactMade contact, Optional<PromiseOffer> next) {
        return new NewTime(repair.open(What.ANSWER).id(), Optional.of(DelayCause.PART_LATE), "", contact, next);
    }

    private Acted move(ContactMade contact, Optional<PromiseOffer> next) {
        return repair.moving().move(repair.seen(), OneRepair.METTE, newTime(contact, next));
    }

    private static Iterable<Refusal.Reason> reasons(Acted acted) {
        return ((Acted.Refused) acted).refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    void a_time_moves_with_cause_contact_and_new_promise_at_once() {
        var first = repair.open(What.ANSWER);
        var after = OneRepair.done(
                move(OneRepair.call(Outcome.AGREED), Optional.of(repair.offer(What.ANSWER, Term.workingHours(24)))));
        var book = after.book();
        var contact = book.contacts().getLast();
        assertThat(contact.about()).isEqualTo(Contact.About.LATE);
        assertThat(book.endOf(first)).hasValueSatisfying(end -> {
            assertThat(end.how()).isEqualTo(PromiseEnd.How.REPLACED);
            assertThat(end.cause()).contains(DelayCause.PART_LATE);
            assertThat(end.contact()).contains(contact.id());
        });
        assertThat(book.open()).singleElement().satisfies(next -> {
            assertThat(next.replaces()).contains(first.id());
            assertThat(next.seq()).isEqualTo(2);
            assertThat(next.given().with()).isEqualTo("Anna Berg");
            assertThat(next.given().owner()).isEqualTo(first.given().owner());
        });
        assertThat(after.entries())
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.INTAKE, Entry.Kind.CONTACT, Entry.Kind.PROMISE, Entry.Kind.PROMISE);
        assertThat(after.repair().version()).isEqualTo(1);
    }

    @Test
    void who_was_told_and_does_not_agree_keeps_the_time_and_the_promise_is_late_but_told() {
        var after = OneRepair.done(move(OneRepair.call(Outcome.UNHAPPY), Optional.empty()));
        assertThat(after.book().ends()).isEmpty();
        repair.when("2026-11-28T15:00");
        var standing = repair.now
                .standingRule()
                .of(
                        after.book(),
                        after.book().open().getFirst(),
                        Optional.empty(),
                        repair.clock().instant());
        assertThat(standing.standing()).isEqualTo(Standing.LATE_TOLD);
    }

    @Test
    void who_was_not_reached_has_not_been_told() {
        var after = OneRepair.done(move(OneRepair.call(Outcome.MESSAGE_LEFT), Optional.empty()));
        repair.when("2026-11-28T15:00");
        var standing = repair.now
                .standingRule()
                .of(
                        after.book(),
                        after.book().open().getFirst(),
                        Optional.empty(),
                        repair.clock().instant());
        assertThat(standing.standing()).isEqualTo(Standing.LATE_NOT_TOLD);
    }

    @Test
    void a_try_needs_no_cause_and_a_talk_does() {
        var none = Optional.<DelayCause>empty();
        var id = repair.open(What.ANSWER).id();
        var talk = new NewTime(id, none, "", OneRepair.call(Outcome.UNHAPPY), Optional.empty());
        assertThat(reasons(repair.moving().move(repair.seen(), OneRepair.METTE, talk)))
                .containsExactly(Refusal.Reason.NO_CAUSE);
        var tried = new NewTime(id, none, "", OneRepair.call(Outcome.ENGAGED), Optional.empty());
        var book = OneRepair.done(repair.moving().move(repair.seen(), OneRepair.METTE, tried))
                .book();
        assertThat(book.tries(book.open().getFirst())).hasSize(1);
    }

    @Test
    void a_first_delay_may_be_written_and_a_second_is_told_from_person_to_person() {
        var mail = new ContactMade(Channel.EMAIL, "Anna Berg", Outcome.AGREED, false, "");
        OneRepair.done(move(mail, Optional.of(repair.offerAt(What.ANSWER, "2026-12-01T12:00"))));
        repair.when("2026-12-01T11:00");
        var next = Optional.of(repair.offerAt(What.ANSWER, "2026-12-02T12:00"));
        assertThat(reasons(move(mail, next))).containsExactly(Refusal.Reason.CALL_NEEDED);
        OneRepair.done(move(OneRepair.call(Outcome.AGREED), next));
    }

    @Test
    void the_first_promise_stays_the_measure_however_often_the_time_is_moved() {
        OneRepair.done(
                move(OneRepair.call(Outcome.AGREED), Optional.of(repair.offerAt(What.ANSWER, "2026-12-01T12:00"))));
        repair.when("2026-12-01T11:00");
        OneRepair.done(
                move(OneRepair.call(Outcome.AGREED), Optional.of(repair.offerAt(What.ANSWER, "2026-12-02T12:00"))));
        var book = repair.dossier().book();
        var last = book.open().getFirst();
        assertThat(book.newTimesBefore(last)).isEqualTo(2);
        assertThat(book.result(last, OneRepair.at("2026-12-01T11:30")))
                .isEqualTo(new PromiseBook.Result(
                        PromiseBook.Kind.MISSED, OneRepair.at("2026-11-28T14:30"), OneRepair.at("2026-12-01T11:30")));
    }

    @Test
    void every_thing_that_is_missing_is_said_at_once_and_nothing_is_written() {
        var before = repair.dossier();
        var bare = new NewTime(
                repair.open(What.ANSWER).id(),
                Optional.empty(),
                "",
                new ContactMade(Channel.CALL, " ", Outcome.AGREED, false, ""),
                Optional.empty());
        assertThat(reasons(repair.moving().move(repair.seen(), OneRepair.METTE, bare)))
                .containsExactly(Refusal.Reason.NO_CAUSE, Refusal.Reason.WHO_MISSING, Refusal.Reason.PROMISE_MISSING);
        assertThat(repair.dossier()).isEqualTo(before);
    }

    @Test
    void another_cause_is_said_in_words() {
        var other = new NewTime(
                repair.open(What.ANSWER).id(),
                Optional.of(DelayCause.OTHER),
                " ",
                OneRepair.call(Outcome.NO_ANSWER),
                Optional.empty());
        assertThat(reasons(repair.moving().move(repair.seen(), OneRepair.METTE, other)))
                .containsExactly(Refusal.Reason.CAUSE_WORDS_MISSING);
    }

    @Test
    void a_sentence_read_aloud_more_than_ten_minutes_ago_is_read_again() {
        var next = Optional.of(repair.offer(What.ANSWER, Term.workingHours(24)));
        repair.when("2026-11-28T10:51");
        assertThat(reasons(move(OneRepair.call(Outcome.AGREED), next))).containsExactly(Refusal.Reason.PROMISE_TOO_OLD);
    }

    @Test
    void a_repair_that_was_changed_since_it_was_on_the_screen_is_left_alone() {
        var seen = repair.seen();
        OneRepair.done(repair.notes().note(seen, OneRepair.METTE, "kollega har ringet"));
        var acted = repair.moving()
                .move(seen, OneRepair.METTE, newTime(OneRepair.call(Outcome.NO_ANSWER), Optional.empty()));
        assertThat(reasons(acted)).containsExactly(Refusal.Reason.REPAIR_CHANGED);
        assertThat(repair.dossier().book().contacts()).isEmpty();
    }

    @Test
    void a_promise_that_has_ended_cannot_be_moved() {
        var stale = new NewTime(
                4711, Optional.of(DelayCause.ILLNESS), "", OneRepair.call(Outcome.NO_ANSWER), Optional.empty());
        assertThat(reasons(repair.moving().move(Seen.of(repair.dossier()), OneRepair.METTE, stale)))
                .containsExactly(Refusal.Reason.NO_OPEN_PROMISE);
    }

    @Test
    void a_store_that_fails_leaves_the_old_time_and_no_half_told_customer() {
        var before = repair.dossier();
        repair.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", new IllegalStateException()));
        Assertions.assertThatThrownBy(() -> move(
                        OneRepair.call(Outcome.AGREED), Optional.of(repair.offer(What.ANSWER, Term.workingHours(24)))))
                .isInstanceOf(StoreFailure.class);
        assertThat(repair.dossier()).isEqualTo(before);
    }
}
