package dk.holdt.usecase.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.usecase.InMemoryBadges;
import dk.holdt.usecase.PlainBadges;
import dk.holdt.usecase.staff.ComeInByBadge.Answer;
import dk.holdt.usecase.staff.IssueBadge.Made;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Mette, a manager, makes a badge for Mia.
class BadgeTest {

    private final StaffRoom room = new StaffRoom();
    private final long mia = room.with("Mia", Role.COUNTER, "4728").id();
    private final BadgeBooks books = new BadgeBooks(
            room.in.transactions(),
            room.in.staff(),
            room.in.pins(),
            new InMemoryBadges(),
            new PlainBadges(() -> room.keyIsHere));
    private final IssueBadge issuing = new IssueBadge(books, room.proving(), room.clock());
    private final ComeInByBadge door = new ComeInByBadge(books, room.clock());

    @Test
    void a_badge_lets_in_whose_it_is_once_it_is_on_paper() {
        var fresh = fresh();
        assertThat(door.show(fresh.code())).isInstanceOf(Answer.No.class);
        StaffRoom.done(issuing.counts(fresh));
        assertThat(door.show(fresh.code()))
                .isInstanceOfSatisfying(
                        Answer.In.class, in -> assertThat(in.member().name()).isEqualTo("Mia"));
        assertThat(room.events(mia)).endsWith(What.BADGE_MADE, What.CAME_IN_BY_BADGE);
        assertThat(issuing.present()).containsOnlyKeys(mia);
    }

    @Test
    void another_one_replaces_it_and_the_old_one_is_noted_when_somebody_shows_it() {
        var first = made();
        var second = made();
        assertThat(door.show(first)).isInstanceOf(Answer.No.class);
        assertThat(door.show(second)).isInstanceOf(Answer.In.class);
        assertThat(room.events(mia)).contains(What.OLD_BADGE);
    }

    @Test
    void a_lost_one_is_stopped_at_once_and_who_has_left_is_let_in_by_none() {
        var lost = made();
        StaffRoom.done(issuing.stop(StaffRoom.mette(), mia));
        assertThat(door.show(lost)).isInstanceOf(Answer.No.class);
        assertThat(issuing.present()).isEmpty();
        var again = made();
        StaffRoom.done(room.changing().leave(StaffRoom.mette(), mia));
        assertThat(door.show(again)).isInstanceOf(Answer.No.class);
    }

    @Test
    void only_a_manager_with_the_right_pin_makes_or_stops_one() {
        assertThat(issuing.make(new Proof(StaffRoom.METTE, "000000"), mia))
                .satisfies(made -> because(made, Reason.PIN_WRONG));
        assertThat(issuing.make(new Proof(mia, "4728"), mia)).satisfies(made -> because(made, Reason.NOT_A_MANAGER));
        var code = made();
        assertThat(StaffRoom.reason(issuing.stop(new Proof(mia, "4728"), mia))).isEqualTo(Reason.NOT_A_MANAGER);
        assertThat(door.show(code)).isInstanceOf(Answer.In.class);
    }

    private static void because(Made made, Reason reason) {
        assertThat(made).isInstanceOfSatisfying(Made.Refused.class, no -> assertThat(no.refusal())
                .extracting(Refusal::reason)
                .isEqualTo(reason));
    }

    @Test
    void a_wait_after_wrong_pins_holds_no_badge_up_and_a_badge_ends_no_wait() {
        var code = made();
        for (int times = 0; times < 5; times++) {
            room.pins().check(mia, "0000");
        }
        assertThat(door.show(code)).isInstanceOf(Answer.In.class);
        assertThat(room.pins().delay(mia)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void without_the_key_of_the_shop_nobody_is_let_in_and_none_is_made() {
        var code = made();
        room.keyIsHere = false;
        assertThat(door.show(code)).isInstanceOf(Answer.NoKey.class);
        assertThat(issuing.present()).isEmpty();
    }

    @Test
    void a_badge_proves_nothing_where_a_pin_is_asked_for() {
        var code = made();
        assertThat(room.proving().refusal(new Proof(StaffRoom.METTE, code.digits()), Right.MANAGE_STAFF))
                .map(Refusal::reason)
                .contains(Reason.PIN_WRONG);
    }

    private BadgeCode made() {
        var fresh = fresh();
        StaffRoom.done(issuing.counts(fresh));
        return fresh.code();
    }

    private Made.Fresh fresh() {
        var made = issuing.make(StaffRoom.mette(), mia);
        assertThat(made).isInstanceOf(Made.Fresh.class);
        return (Made.Fresh) made;
    }
}
