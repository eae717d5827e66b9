package dk.holdt.domain.promise;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.book;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.promise.Telling.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private final Promise first = promise(1, What.READY, "2026-11-27T10:00", "2026-11-28T12:00");
    private final Promise moved = promise(2, What.READY, "2026-11-28T11:00", "2026-12-01T12:00", 1L);
    private final PromiseClock clock = new PromiseClock(Samples.calendar());
    private final List<Contact> contacts = new ArrayList<>();

    @Test
    void no_answer_a_busy_line_and_words_on_a_machine_are_tries() {
        said(first, Channel.CALL, Outcome.NO_ANSWER);
        assertThat(telling(first).triesLeft()).isEqualTo(2);
        said(first, Channel.CALL, Outcome.ENGAGED);
        assertThat(telling(first).wanted()).isEqualTo(Wanted.TRIES);
        said(first, Channel.CALL, Outcome.MESSAGE_LEFT);
        assertThat(telling(first).tries()).hasSize(3);
        assertThat(telling(first).wanted()).isEqualTo(Wanted.ARRIVAL);
    }

    @ParameterizedTest
    @CsvSource({"SMS", "EMAIL", "LETTER"})
    void what_was_sent_is_neither_a_try_nor_known_to_have_arrived(Channel channel) {
        for (int times = 0; times < 4; times++) {
            said(first, channel, Outcome.MESSAGE_LEFT);
            said(first, channel, Outcome.OTHER);
        }
        assertThat(telling(first).tries()).isEmpty();
        assertThat(telling(first).wanted()).isEqualTo(Wanted.TRIES);
        said(first, channel, Outcome.AGREED);
        assertThat(telling(first).wanted()).isEqualTo(Wanted.NOTHING);
    }

    @Test
    void a_second_new_time_is_told_by_speaking_alone() {
        for (int times = 0; times < 3; times++) {
            said(moved, Channel.CALL, Outcome.NO_ANSWER);
        }
        said(moved, Channel.EMAIL, Outcome.UNHAPPY);
        assertThat(telling(moved).wanted()).isEqualTo(Wanted.SPEAKING);
        said(moved, Channel.VISIT, Outcome.OTHER);
        assertThat(telling(moved).wanted()).isEqualTo(Wanted.NOTHING);
    }

    @Test
    void a_promised_call_ends_by_speaking_alone() {
        var call = promise(1, What.CALL, "2026-11-27T10:00", "2026-11-27T12:00");
        assertThat(Telling.of(book(List.of(call), List.of()), call, clock).wanted())
                .isEqualTo(Wanted.SPEAKING);
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER, 2026-11-30T10:25", "MESSAGE_LEFT, 2026-11-30T10:25", "ENGAGED, 2026-11-30T10:05"})
    void the_next_try_lies_in_opening_time_and_is_sooner_after_a_busy_line(Outcome outcome, String next) {
        contacts.add(contact(first, Channel.CALL, outcome, "2026-11-28T13:55"));
        assertThat(telling(first).nextTry()).contains(at(next));
    }

    @Test
    void before_the_first_try_there_is_no_next() {
        assertThat(telling(first).nextTry()).isEmpty();
    }

    private Telling telling(Promise promise) {
        return Telling.of(book(List.of(first, moved), List.of(), contacts.toArray(Contact[]::new)), promise, clock);
    }

    private void said(Promise about, Channel channel, Outcome outcome) {
        contacts.add(contact(about, channel, outcome, "2026-11-28T10:00"));
    }

    private Contact contact(Promise about, Channel channel, Outcome outcome, String at) {
        return new Contact(
                contacts.size() + 1,
                Optional.of(about.id()),
                at(at),
                1,
                channel,
                "Anna Berg",
                Contact.About.LATE,
                outcome,
                false,
                "");
    }
}
