package dk.holdt.usecase.secret;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.InMemoryUnlocks;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.handover.HandoverFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowCodeTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final UnlockBook unlocks = floor.in.unlocks();
    private final ShowCode codes = floor.codes();
    private final RepairNumber number = floor.take(DO_NOT_ASK, "does not start");

    @Test
    void whoever_sees_a_code_stands_in_the_journal_and_the_code_does_not() {
        unlocks.note(id(), "2580");
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.Code("2580"));
        var shown = lines().getLast();
        assertThat(shown.words()).isEqualTo("Code to the device shown");
        assertThat(shown.by()).isEqualTo(MIA);
        assertThat(shown.at()).isEqualTo(floor.clock().instant());
        assertThat(floor.dossier(number).toString()).doesNotContain("2580");
    }

    @Test
    void each_look_is_a_line_and_nobody_else_s_form_goes_stale() {
        unlocks.note(id(), "2580");
        var before = floor.seen(number);
        codes.show(number, MIA);
        codes.show(number, MIA);
        assertThat(lines()).hasSize(2);
        assertThat(floor.seen(number)).isEqualTo(before);
    }

    @Test
    void a_code_that_cannot_be_written_down_is_not_shown() {
        unlocks.note(id(), "2580");
        floor.in.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", null));
        assertThatThrownBy(() -> codes.show(number, MIA)).isInstanceOf(StoreFailure.class);
        assertThat(lines()).isEmpty();
    }

    @Test
    void without_the_key_it_is_locked_and_nothing_was_seen() {
        unlocks.note(id(), "2580");
        floor.in.secrets().lose();
        assertThat(unlocks.canSeal()).isFalse();
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.Locked());
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_code_moved_to_another_repair_does_not_open_there() {
        unlocks.note(id(), "2580");
        var other = floor.take(DO_NOT_ASK, "fan is noisy");
        var rows = floor.in.unlocks();
        var sealed = rows.of(id()).orElseThrow();
        new InMemoryUnlocks(floor.in).put(floor.dossier(other).repair().id(), sealed);
        assertThat(codes.show(other, MIA)).isEqualTo(new CodeAnswer.Damaged());
    }

    @Test
    void where_none_was_noted_there_is_none_to_show() {
        assertThat(codes.how(number)).isEmpty();
        unlocks.without(id(), Unlock.How.CUSTOMER_UNLOCKS);
        assertThat(codes.how(number).orElseThrow().how()).isEqualTo(Unlock.How.CUSTOMER_UNLOCKS);
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.NotThere());
    }

    @Test
    void a_device_that_goes_home_takes_its_code_with_it() {
        unlocks.note(id(), "2580");
        handOver();
        var unlock = codes.how(number).orElseThrow();
        assertThat(unlock.sealed()).isEmpty();
        assertThat(unlock.erasedAt()).contains(floor.clock().instant());
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.NotThere());
        assertThat(lines()).extracting(Entry::words).containsExactly("Code to the device erased");
    }

    @Test
    void only_a_technician_or_a_manager_sees_a_code() {
        unlocks.note(id(), "2580");
        var counter = floor.in.staff().add(new StaffMember(0, "Bo Dahl", Role.COUNTER));
        assertThat(codes.show(number, counter))
                .isEqualTo(new CodeAnswer.Refused(Refusal.because(Reason.NOT_A_TECHNICIAN)));
        assertThat(codes.show(number, 99)).isInstanceOf(CodeAnswer.Refused.class);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_code_given_later_takes_the_place_of_the_answer_and_stands_nowhere_in_the_journal() {
        unlocks.without(id(), Unlock.How.CUSTOMER_UNLOCKS);
        assertThat(codes.note(number, "1470", MIA)).isEmpty();
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.Code("1470"));
        assertThat(lines())
                .extracting(Entry::words)
                .containsExactly("Code to the device noted and sealed", "Code to the device shown");
        assertThat(floor.dossier(number).toString()).doesNotContain("1470");
    }

    @Test
    void no_code_is_noted_without_one_without_the_key_or_once_the_device_is_gone() {
        assertThat(reason(codes.note(number, " ", MIA))).isEqualTo(Reason.WORDS_MISSING);
        assertThat(reason(codes.note(number, "1".repeat(201), MIA))).isEqualTo(Reason.TOO_LONG);
        handOver();
        assertThat(reason(codes.note(number, "1470", MIA))).isEqualTo(Reason.STAGE_FORBIDS);
        floor.in.secrets().lose();
        assertThat(reason(codes.note(number, "1470", MIA))).isEqualTo(Reason.CODE_KEY_MISSING);
        assertThat(lines()).isEmpty();
    }

    @Test
    void after_a_handover_that_was_taken_back_another_code_is_given_and_goes_with_the_next_handover() {
        unlocks.note(id(), "2580");
        handOver();
        floor.undone();
        assertThat(codes.how(number).flatMap(Unlock::erasedAt)).isPresent();
        assertThat(codes.note(number, "1470", MIA)).isEmpty();
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.Code("1470"));
        handOver();
        assertThat(codes.show(number, MIA)).isEqualTo(new CodeAnswer.NotThere());
        assertThat(lines().getLast().words()).isEqualTo("Code to the device erased");
    }

    private void handOver() {
        var facts =
                new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());
        done(floor.handOver().takeBack(floor.seen(number), MIA, facts));
    }

    private static Reason reason(Optional<Refusal> refusal) {
        return refusal.orElseThrow().reason();
    }

    private long id() {
        return floor.dossier(number).repair().id();
    }

    private List<Entry> lines() {
        return floor.dossier(number).entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.UNLOCK)
                .toList();
    }
}
