package dk.holdt.usecase.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.calls.HandOnCalls.HandOn;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOnCallsTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final HandOnCalls handing = new HandOnCalls(repair.changes, repair.shop.staff());
    private long jonas;

    @BeforeEach
    void promise() {
        jonas = repair.shop.staff().add(new StaffMember(0, "Jonas Holm", Role.TECHNICIAN));
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
    }

    @Test
    void whoever_leaves_is_asked_about_their_own_calls_of_today() {
        assertThat(repair.calls().leftBy(OneRepair.METTE).calls()).hasSize(1);
        assertThat(repair.calls().leftBy(jonas).calls()).isEmpty();
    }

    @Test
    void a_colleague_takes_it_over_at_the_same_time_and_in_the_same_words() {
        var before = repair.open(What.CALL);
        handOn(Optional.of(jonas));
        var now = repair.open(What.CALL);
        assertThat(now.given().owner()).isEqualTo(jonas);
        assertThat(now.reckoning()).isEqualTo(before.reckoning());
        assertThat(now.words()).isEqualTo(before.words());
        assertThat(repair.dossier().book().first(now)).as("the measure").isEqualTo(before);
        assertThat(repair.dossier().book().newTimesBefore(now)).isZero();
        assertThat(repair.dossier().entries().getLast().words()).contains("Jonas Holm");
        assertThat(repair.calls().leftBy(OneRepair.METTE).calls()).isEmpty();
    }

    @Test
    void the_counter_takes_it_over_and_what_was_tried_stays_tried() {
        var call = repair.open(What.CALL).id();
        var tried = new NoteCall.Made(call, NoteCall.Went.NO_ANSWER, "Anna Berg", "");
        OneRepair.done(repair.called().note(repair.seen(), OneRepair.METTE, tried));
        handOn(Optional.empty());
        assertThat(repair.open(What.CALL).given().callback().orElseThrow().everyone())
                .isTrue();
        assertThat(repair.calls().read().open().getFirst().standing().telling().tries())
                .hasSize(1);
        assertThat(repair.calls().leftBy(OneRepair.METTE).calls()).isEmpty();
    }

    @Test
    void nobody_takes_over_who_has_left_the_shop() {
        var member = repair.shop.staff().find(jonas).orElseThrow();
        repair.shop.staff().save(member.gone());
        handOn(Optional.of(jonas));
        assertThat(repair.open(What.CALL).given().callback().orElseThrow().everyone())
                .isTrue();
    }

    @Test
    void a_call_that_was_made_meanwhile_is_not_given_on() {
        var gone = new HandOn(repair.seen(), 99_999, Optional.empty());
        var came = handing.handOn(List.of(gone), jonas);
        assertThat(came.refused().values())
                .singleElement()
                .satisfies(why -> assertThat(why).extracting(Refusal::reason).containsExactly(Reason.NO_OPEN_PROMISE));
    }

    @Test
    void it_is_taken_back_like_any_act() {
        handOn(Optional.of(jonas));
        var undo = Undo.of(repair.changes.lastChanged().orElseThrow()).orElseThrow();
        OneRepair.done(new TakeBack(repair.changes, repair.shop.repairs(), repair.shop.swaps(), repair.shop.staff())
                .takeBack(undo, jonas));
        assertThat(repair.open(What.CALL).given().owner()).isEqualTo(OneRepair.METTE);
    }

    private Several handOn(Optional<Long> to) {
        var came = handing.handOn(
                List.of(new HandOn(repair.seen(), repair.open(What.CALL).id(), to)), jonas);
        assertThat(came.refused()).isEmpty();
        return came;
    }
}
