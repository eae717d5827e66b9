package dk.holdt.domain.promise;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.book;
import static dk.holdt.domain.Samples.contact;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.PromiseBook.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseBookTest {

    private final Promise first = promise(1, What.READY, "2026-11-27T10:00", "2026-11-28T12:00");
    private final Promise second = promise(2, What.READY, "2026-11-28T11:00", "2026-12-01T12:00", 1L);
    private final Promise third = promise(3, What.READY, "2026-12-01T11:00", "2026-12-02T12:00", 2L);

    @Test
    void moving_the_time_never_turns_late_into_kept() {
        var kept = PromiseEnd.kept(2, at("2026-11-30T12:00"), Optional.empty());
        var book = book(List.of(first, second), List.of(replaced(1, "2026-11-28T11:00"), kept));

        var result = book.result(second, at("2026-12-05T10:00"));

        assertThat(result.kind()).isEqualTo(Kind.MISSED);
        assertThat(result.lateness()).isEqualTo(Duration.ofHours(48));
    }

    @Test
    void met_on_the_second_is_kept_and_a_second_later_is_not() {
        var due = at("2026-11-28T12:00");
        assertThat(resultMetAt(due).kind()).isEqualTo(Kind.KEPT);
        assertThat(resultMetAt(due.plusSeconds(1)).kind()).isEqualTo(Kind.MISSED);
    }

    private PromiseBook.Result resultMetAt(java.time.Instant met) {
        return book(List.of(first), List.of(PromiseEnd.kept(1, met, Optional.empty())))
                .result(first, met);
    }

    @Test
    void an_open_promise_past_its_time_is_missed_already() {
        var book = book(List.of(first), List.of());
        assertThat(book.result(first, at("2026-11-28T11:59")).kind()).isEqualTo(Kind.OPEN);
        assertThat(book.result(first, at("2026-11-28T12:01")).kind()).isEqualTo(Kind.MISSED);
    }

    @Test
    void a_promise_released_in_time_is_neither_kept_nor_missed() {
        var book = book(List.of(first), List.of(PromiseEnd.released(1, at("2026-11-28T11:00"))));
        assertThat(book.result(first, at("2026-12-05T10:00")).kind()).isEqualTo(Kind.RELEASED);
    }

    @Test
    void taking_it_home_late_does_not_unmake_the_breach() {
        var book = book(List.of(first), List.of(PromiseEnd.released(1, at("2026-11-29T12:00"))));
        assertThat(book.result(first, at("2026-12-05T10:00")).kind()).isEqualTo(Kind.MISSED);
    }

    @Test
    void a_chain_counts_its_new_times() {
        var book = book(
                List.of(first, second, third),
                List.of(replaced(1, "2026-11-28T11:00"), replaced(2, "2026-12-01T11:00")));
        assertThat(book.newTimesBefore(first)).isZero();
        assertThat(book.newTimesBefore(third)).isEqualTo(2);
        assertThat(book.first(third)).isEqualTo(first);
        assertThat(book.open()).containsExactly(third);
        assertThat(book.open(What.READY)).contains(third);
        assertThat(book.open(What.ANSWER)).isEmpty();
    }

    @Test
    void told_of_one_promise_is_not_told_of_another() {
        var answer = promise(9, What.ANSWER, "2026-11-27T10:00", "2026-11-28T12:00");
        var told = contact(1, first, "2026-11-28T10:00", Contact.About.LATE, Contact.Outcome.AGREED);
        var book = book(List.of(first, answer), List.of(), told);
        assertThat(book.toldAt(first)).contains(at("2026-11-28T10:00"));
        assertThat(book.toldAt(answer)).isEmpty();
    }

    @Test
    void a_new_time_wants_telling_anew_and_the_same_time_given_again_does_not() {
        var again = promise(4, What.READY, "2026-11-27T10:00", "2026-11-28T12:00", 2L);
        var told = contact(1, first, "2026-11-28T10:00", Contact.About.LATE, Contact.Outcome.OTHER);
        var book = book(List.of(first, second, again), List.of(), told);
        assertThat(book.toldAt(second)).isEmpty();
        assertThat(book.toldAt(again)).contains(at("2026-11-28T10:00"));
        assertThat(book.newTimesBefore(again)).isZero();
    }

    @Test
    void whoever_was_not_reached_or_heard_of_something_else_was_not_told() {
        var tried = contact(1, first, "2026-11-28T10:00", Contact.About.LATE, Contact.Outcome.MESSAGE_LEFT);
        var asked = contact(2, first, "2026-11-28T10:30", Contact.About.QUESTION, Contact.Outcome.AGREED);
        assertThat(book(List.of(first), List.of(), tried, asked).toldAt(first)).isEmpty();
        var newest = contact(3, first, "2026-11-28T11:30", Contact.About.LATE, Contact.Outcome.UNHAPPY);
        var earlier = contact(4, first, "2026-11-28T11:00", Contact.About.LATE, Contact.Outcome.AGREED);
        assertThat(book(List.of(first), List.of(), newest, earlier, tried).toldAt(first))
                .contains(at("2026-11-28T11:30"));
    }

    @Test
    void a_time_is_replaced_only_with_a_contact_and_a_cause() {
        assertThatThrownBy(() -> new PromiseEnd(
                        1, at("2026-11-28T11:00"), PromiseEnd.How.REPLACED, Optional.empty(), Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PromiseEnd replaced(long id, String when) {
        return new PromiseEnd(
                id, at(when), PromiseEnd.How.REPLACED, Optional.of(1L), Optional.of(DelayCause.PART_LATE), "");
    }
}
