package dk.holdt.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.Samples;
import dk.holdt.domain.repair.Act;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentOutTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final TheirTime THE_DAY = new TheirTime(THURSDAY, Optional.empty());
    private static final TheirTime AT_NOON = new TheirTime(THURSDAY, Optional.of(LocalTime.NOON));

    private static boolean tooLate(TheirTime theirs, String due) {
        return theirs.isTooLateFor(Samples.at(due), Samples.COPENHAGEN);
    }

    private static boolean passed(TheirTime theirs, String now) {
        return theirs.hasPassed(Samples.at(now), Samples.COPENHAGEN);
    }

    private static SentOut out(TheirTime theirs, Optional<SentOut.Back> back) {
        var at = Samples.at("2026-11-27T15:00");
        return new SentOut(1, " Data-Redning ", "disk", "", false, new SentOut.Word("", theirs), at, 1, back);
    }

    @Test
    void a_day_alone_has_passed_once_it_is_over_and_an_hour_at_once() {
        assertThat(passed(THE_DAY, "2026-12-03T23:59")).isFalse();
        assertThat(passed(THE_DAY, "2026-12-04T00:00")).isTrue();
        assertThat(passed(AT_NOON, "2026-12-03T11:59")).isFalse();
        assertThat(passed(AT_NOON, "2026-12-03T12:00")).isTrue();
    }

    @Test
    void theirs_has_to_come_before_ours_because_it_has_to_be_here_first() {
        assertThat(tooLate(AT_NOON, "2026-12-03T12:01")).isFalse();
        assertThat(tooLate(AT_NOON, "2026-12-03T12:00")).isTrue();
        assertThat(tooLate(THE_DAY, "2026-12-03T17:30"))
                .as("some time on the day we have promised ourselves")
                .isTrue();
        assertThat(tooLate(THE_DAY, "2026-12-04T10:00")).isFalse();
    }

    @Test
    void it_is_back_on_their_day_and_on_no_day_once_that_has_passed() {
        var out = out(THE_DAY, Optional.empty());
        assertThat(out.backOn(Samples.at("2026-12-03T17:00"), Samples.COPENHAGEN))
                .isEqualTo(THURSDAY);
        assertThat(out.backOn(Samples.at("2026-12-04T10:00"), Samples.COPENHAGEN))
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    void what_has_come_back_is_never_overdue() {
        var back = Optional.of(new SentOut.Back("", Samples.at("2026-12-05T10:00"), 1));
        assertThat(out(THE_DAY, back).isOverdue(Samples.at("2026-12-06T10:00"), Samples.COPENHAGEN))
                .isFalse();
        assertThat(out(THE_DAY, back).isOut()).isFalse();
    }

    @Test
    void it_is_sent_to_somebody() {
        assertThat(out(THE_DAY, Optional.empty()).partner()).isEqualTo("Data-Redning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentOut(
                        0,
                        " ",
                        "disk",
                        "",
                        false,
                        new SentOut.Word("", THE_DAY),
                        Samples.at("2026-11-27T15:00"),
                        1,
                        Optional.empty()));
    }

    @Test
    void only_what_is_said_or_agreed_can_be_done_without_the_device() {
        assertThat(Arrays.stream(Act.values()).filter(act -> !act.needsTheDevice()))
                .containsExactly(Act.ASK, Act.SAY_YES, Act.WAIT_FOR_PART, Act.PART_CAME);
    }
}
