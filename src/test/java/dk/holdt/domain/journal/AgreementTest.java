package dk.holdt.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Instant THEN = Instant.parse("2026-11-27T13:30:00Z");

    @Test
    void a_later_word_on_a_topic_takes_the_place_of_the_earlier_and_both_stay() {
        var first = agreement(1, Topic.PRICE_LIMIT, 100_000L, Optional.empty());
        var second = agreement(2, Topic.PRICE_LIMIT, 120_000L, Optional.of(1L));
        var other = agreement(3, Topic.WANTS_TO_SEE, null, Optional.empty());
        var all = List.of(first, second, other);
        assertThat(Agreement.standing(all)).containsExactly(second, other);
        assertThat(Agreement.newestAmount(all)).contains(120_000L);
    }

    @Test
    void without_a_word_on_the_price_there_is_no_amount() {
        assertThat(Agreement.newestAmount(List.of(agreement(1, Topic.DO_NOT_ERASE, null, Optional.empty()))))
                .isEmpty();
    }

    private static Agreement agreement(long id, Topic topic, Long amount, Optional<Long> supersedes) {
        return new Agreement(id, topic, "", Optional.ofNullable(amount), THEN, 1, Optional.empty(), supersedes);
    }
}
