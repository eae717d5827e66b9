package dk.holdt.usecase.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.parts.SwapPart;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeBackTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final RepairNumber number = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");

    @Test
    void a_start_goes_back_to_nobody_and_the_journal_keeps_both() {
        floor.started(number);
        var lines = floor.dossier(number).entries().size();
        var after = takeBack();
        assertThat(after.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(after.repair().progress().technician()).isEmpty();
        assertThat(after.entries()).hasSizeGreaterThan(lines);
        assertThat(after.entries().stream().map(Entry::words)).contains("Rettet – taget tilbage: undersøges");
    }

    @Test
    void what_somebody_else_did_is_taken_back_by_a_manager_in_their_own_name_and_by_nobody_else() {
        var manager = floor.in.staff().all().getFirst();
        var pia = floor.in.staff().add(new StaffMember(0, "Pia Lund", Role.TECHNICIAN));
        floor.started(number);
        var undo = Undo.of(floor.changes.lastChanged().orElseThrow()).orElseThrow();
        var before = floor.dossier(number);
        assertThat(floor.takeBack().takeBack(undo, pia)).isEqualTo(Acted.refused(Refusal.Reason.NOT_A_MANAGER));
        assertThat(floor.dossier(number)).isEqualTo(before);
        ShopFloor.done(floor.takeBack().takeBack(undo, manager.id()));
        assertThat(floor.dossier(number).entries().getLast().by()).isEqualTo(manager.id());
    }

    @Test
    void a_finish_gives_the_kept_promise_again_word_for_word() {
        var given = floor.dossier(number).book().open(What.READY).orElseThrow();
        floor.finished(number);
        var after = takeBack();
        assertThat(after.stage()).isEqualTo(Stage.TESTING);
        assertThat(after.repair().progress().readyAt()).isEmpty();
        var again = after.book().open(What.READY).orElseThrow();
        assertThat(again.words()).isEqualTo(given.words());
        assertThat(again.reckoning()).isEqualTo(given.reckoning());
        assertThat(again.seq()).isEqualTo(2);
        assertThat(after.book().first(again)).isEqualTo(given);
        assertThat(after.book().newTimesBefore(again)).isZero();
        ShopFloor.done(floor.work().finish(floor.seen(number), ShopFloor.MIA));
        var book = floor.dossier(number).book();
        assertThat(book.result(
                                book.newest(What.READY).orElseThrow(),
                                floor.clock().instant())
                        .kind())
                .isEqualTo(PromiseBook.Kind.KEPT);
    }

    @Test
    void a_new_time_is_released_and_the_one_before_stands_again_not_told_and_not_moved() {
        var first = floor.dossier(number).book().open(What.READY).orElseThrow();
        moveTime();
        var second = floor.dossier(number).book().open(What.READY).orElseThrow();
        assertThat(floor.dossier(number).book().newTimesBefore(second)).isEqualTo(1);
        var after = takeBack();
        var again = after.book().open(What.READY).orElseThrow();
        assertThat(after.book().open()).containsExactly(again);
        assertThat(again.dueAt()).isEqualTo(first.dueAt());
        assertThat(after.book().endOf(second).orElseThrow().how()).hasToString("RELEASED");
        assertThat(after.book().first(again)).isEqualTo(first);
        assertThat(after.book().newTimesBefore(again)).isZero();
        assertThat(after.book().toldAt(again)).isEmpty();
        assertThat(after.book().contacts()).isEmpty();
        moveTime();
        var book = floor.dossier(number).book();
        assertThat(book.newTimesBefore(book.open(What.READY).orElseThrow())).isEqualTo(1);
    }

    @Test
    void a_part_that_was_fitted_is_withdrawn_and_the_stage_with_it() {
        floor.started(number);
        fit("new disk", Verdict.SAME);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.REPAIRING);
        var after = takeBack();
        assertThat(after.fittedSwaps()).isEmpty();
        assertThat(after.swaps()).as("never removed").hasSize(1);
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void a_verdict_is_open_again() {
        floor.started(number);
        var found = new dk.holdt.domain.repair.Verdict.NotFound("prøvet tre gange");
        ShopFloor.done(floor.judge()
                .give(floor.seen(number), ShopFloor.MIA, floor.fault(number, 1).id(), found));
        assertThat(floor.fault(number, 1).verdict()).isPresent();
        takeBack();
        assertThat(floor.fault(number, 1).verdict()).isEmpty();
    }

    @Test
    void nothing_is_taken_back_over_what_has_happened_since() {
        floor.started(number);
        var undo = Undo.of(floor.changes.lastChanged().orElseThrow()).orElseThrow();
        ShopFloor.done(floor.notes().note(floor.seen(number), ShopFloor.METTE, "kunden ringede"));
        assertThat(ShopFloor.reasons(floor.takeBack().takeBack(undo, ShopFloor.MIA)))
                .containsExactly(Refusal.Reason.REPAIR_CHANGED);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void taking_back_is_not_taken_back_and_is_offered_once() {
        floor.started(number);
        takeBack();
        assertThat(floor.changes.lastChanged()).isEmpty();
    }

    @Test
    void a_note_stays_word_for_word_and_the_next_line_corrects_it() {
        ShopFloor.done(floor.notes().note(floor.seen(number), ShopFloor.MIA, "en note"));
        var after = takeBack();
        assertThat(after.entries().stream().map(Entry::words)).endsWith("en note", "Rettet – taget tilbage: en note");
    }

    @Test
    void an_agreement_no_longer_stands_and_the_one_it_had_superseded_does() {
        agree(Agreement.Topic.MAY_COLLECT, "Ole");
        agree(Agreement.Topic.MAY_COLLECT, "Per");
        var after = takeBack();
        assertThat(after.standingAgreements()).singleElement().satisfies(stands -> assertThat(stands.value())
                .isEqualTo("Ole"));
        assertThat(after.agreements()).as("rows are only added").hasSize(4);
        agree(Agreement.Topic.MAY_COLLECT, "Ida");
        assertThat(floor.dossier(number).standingAgreements())
                .singleElement()
                .satisfies(stands -> assertThat(stands.value()).isEqualTo("Ida"));
        takeBack();
        agree(Agreement.Topic.DO_NOT_ERASE, "");
        assertThat(takeBack().standingAgreements()).singleElement().satisfies(stands -> assertThat(stands.value())
                .isEqualTo("Ole"));
    }

    @Test
    void a_further_fault_is_gone_and_the_next_one_does_not_take_its_row() {
        floor.started(number);
        ShopFloor.done(floor.judge().addFound(floor.seen(number), ShopFloor.MIA, "ridset glas"));
        var after = takeBack();
        assertThat(after.faults()).hasSize(1);
        ShopFloor.done(floor.judge().addFound(floor.seen(number), ShopFloor.MIA, "løs skrue"));
        assertThat(floor.dossier(number).faults()).hasSize(2);
    }

    @Test
    void a_settled_part_is_unsettled_again_and_can_be_settled_anew() {
        floor.started(number);
        fit("small disk", Verdict.WORSE);
        consent();
        assertThat(floor.dossier(number).fittedSwaps().getFirst().missing()).isEmpty();
        var after = takeBack();
        assertThat(after.fittedSwaps()).singleElement().satisfies(swap -> {
            assertThat(swap.settlement()).isEmpty();
            assertThat(swap.missing()).isPresent();
            assertThat(swap.fitted().name()).isEqualTo("small disk");
        });
        assertThat(after.swaps().getFirst().settlement())
                .as("what was said is kept with the row that no longer counts")
                .isPresent();
        consent();
        assertThat(floor.dossier(number).fittedSwaps().getFirst().missing()).isEmpty();
    }

    @Test
    void a_part_that_was_taken_out_is_in_again_with_what_was_settled() {
        floor.started(number);
        fit("small disk", Verdict.WORSE);
        consent();
        var swap = floor.dossier(number).fittedSwaps().getFirst();
        ShopFloor.done(floor.swaps().withdraw(floor.seen(number), ShopFloor.MIA, swap.id()));
        assertThat(takeBack().fittedSwaps()).singleElement().satisfies(again -> assertThat(again.settlement())
                .isEqualTo(swap.settlement()));
    }

    private void fit(String part, Verdict verdict) {
        var parts = new SwapPart.Fitting(
                "storage",
                new PartSwap.Part("old disk", ""),
                new PartSwap.Part(part, ""),
                Samples.swap(verdict, floor.clock().instant()).comparison());
        ShopFloor.done(floor.swaps().fit(floor.seen(number), ShopFloor.MIA, parts));
    }

    private void consent() {
        var swap = floor.dossier(number).fittedSwaps().getFirst();
        ShopFloor.done(floor.swaps()
                .consent(floor.seen(number), ShopFloor.MIA, swap.id(), "Anna Berg", Channel.CALL, "half the room"));
    }

    private void agree(Agreement.Topic topic, String value) {
        ShopFloor.done(floor.notes().agree(floor.seen(number), ShopFloor.MIA, topic, value, Optional.empty()));
    }

    @Test
    void a_refused_act_offers_nothing() {
        Acted refused = floor.work().finish(floor.seen(number), ShopFloor.MIA);
        assertThat(refused).isInstanceOf(Acted.Refused.class);
        assertThat(floor.changes.lastChanged()).isEmpty();
    }

    private void moveTime() {
        floor.itIs("2026-11-27T14:35");
        var promise = floor.dossier(number).book().open(What.READY).orElseThrow();
        ShopFloor.done(new MoveTime(floor.changes)
                .move(
                        floor.seen(number),
                        ShopFloor.MIA,
                        new MoveTime.NewTime(
                                promise.id(),
                                Optional.of(DelayCause.BIGGER_FAULT),
                                "",
                                new ContactMade(Channel.CALL, "Anna Berg", Contact.Outcome.AGREED, false, ""),
                                Optional.of(floor.ready(40)))));
    }

    private Optional<Undo.Act> undo() {
        return floor.changes.lastChanged().flatMap(Undo::of);
    }

    private Dossier takeBack() {
        return ShopFloor.done(floor.takeBack().takeBack(undo().orElseThrow(), ShopFloor.MIA));
    }
}
