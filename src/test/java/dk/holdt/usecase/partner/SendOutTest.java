package dk.holdt.usecase.partner;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.input.Folding;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A laptop that was taken in on Friday 27 November 2026 at 14.30 and promised ready on Wednesday 2 December at 12.00.
class SendOutTest {

    private static final TheirTime TUESDAY = new TheirTime(LocalDate.of(2026, 12, 1), Optional.empty());
    private static final TheirTime THURSDAY =
            new TheirTime(LocalDate.of(2026, 12, 3), Optional.of(LocalTime.of(14, 0)));

    private static final HandoverFacts HOME =
            new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
    private final SendOut sending = new SendOut(
            floor.changes, floor.custody().sentOut(), floor.custody().shelf());

    private static SendOut.Parcel parcel(TheirTime theirs) {
        return new SendOut.Parcel("Data Rescue", "read the drive", "charger", false, "", Optional.of(theirs));
    }

    private void send(TheirTime theirs) {
        done(sending.send(floor.seen(number), MIA, parcel(theirs)));
    }

    private SentOut out() {
        return floor.dossier(number).out().orElseThrow();
    }

    private ReadBoard.Row row() {
        return new ReadBoard(floor.in.repairs(), floor.custody().shelf(), floor.shop, floor.clock())
                .read().bands().values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .orElseThrow();
    }

    private String toSay() {
        return new ReadRepair(floor.in.repairs(), floor.in.staff(), floor.custody(), floor.shop, floor.clock())
                .read(number)
                .orElseThrow()
                .toSay();
    }

    private String journal() {
        return floor.dossier(number).entries().getLast().words();
    }

    @Test
    void our_promise_and_the_stage_stay_and_the_place_is_free() {
        done(floor.shelf().put(number, MIA, "B3"));
        var before = floor.dossier(number);
        send(TUESDAY);
        assertThat(floor.dossier(number).book().promises())
                .isEqualTo(before.book().promises());
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.EXAMINING);
        assertThat(floor.shelf().placeOf(number)).isEmpty();
        assertThat(journal())
                .isEqualTo("Sent out to Data Rescue: read the drive · promised us Tuesday 1 December 2026"
                        + " · sent along: charger");
        assertThat(row().how()).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void a_time_of_theirs_beyond_ours_is_at_risk_at_once() {
        send(THURSDAY);
        assertThat(row().how()).isEqualTo(Standing.AT_RISK);
    }

    @Test
    void once_their_time_has_passed_ours_is_at_risk_until_it_is_back() {
        done(sending.send(
                floor.seen(number),
                MIA,
                parcel(new TheirTime(LocalDate.of(2026, 11, 27), Optional.of(LocalTime.of(16, 0))))));
        assertThat(row().how()).isEqualTo(Standing.ON_TRACK);
        floor.itIs("2026-11-27T16:00");
        assertThat(row().how()).isEqualTo(Standing.AT_RISK);
        done(sending.takeIn(floor.seen(number), MIA, ""));
        assertThat(row().how()).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void nothing_is_done_to_a_device_that_is_not_here() {
        send(TUESDAY);
        var fault = floor.fault(number, 1).id();
        var repaired = new Verdict.Found("board", new Verdict.Remedy.Fixed());
        var seen = floor.seen(number);
        assertThat(reasons(floor.judge().give(seen, MIA, fault, repaired))).containsExactly(Reason.SENT_OUT);
        assertThat(reasons(floor.judge().test(seen, MIA, fault, true, ""))).containsExactly(Reason.SENT_OUT);
        assertThat(reasons(floor.work().repair(seen, MIA))).containsExactly(Reason.SENT_OUT);
        assertThat(reasons(floor.work().finish(seen, MIA))).containsExactly(Reason.SENT_OUT);
        assertThat(reasons(floor.shelf().put(number, MIA, "B3"))).containsExactly(Reason.SENT_OUT);
        assertThat(reasons(floor.handOver().takeBack(seen, MIA, HOME))).contains(Reason.SENT_OUT);
        assertThat(floor.suggest().suggest().work()).isEmpty();
        assertThat(MoveOn.moves(floor.dossier(number)).stream()
                        .filter(move -> move.leadsTo().isPresent())
                        .map(MoveOn.Move::step))
                .containsExactly(MoveOn.Step.ASK);
        done(sending.takeIn(floor.seen(number), MIA, ""));
        done(floor.judge().give(floor.seen(number), MIA, fault, repaired));
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_nothing_is_sent() {
        var empty = new SendOut.Parcel(" ", "", "", false, "", Optional.empty());
        assertThat(reasons(sending.send(floor.seen(number), MIA, empty)))
                .containsExactly(Reason.PARTNER_MISSING, Reason.WORDS_MISSING, Reason.THEIR_DAY_MISSING);
        var yesterday = new TheirTime(LocalDate.of(2026, 11, 26), Optional.empty());
        assertThat(reasons(sending.send(floor.seen(number), MIA, parcel(yesterday))))
                .containsExactly(Reason.THEIR_DAY_PAST);
        assertThat(floor.dossier(number).sentOut()).isEmpty();
        assertThat(reasons(sending.takeIn(floor.seen(number), MIA, ""))).containsExactly(Reason.NOT_SENT_OUT);
    }

    @Test
    void what_lies_ready_or_is_out_is_not_sent_out() {
        send(TUESDAY);
        assertThat(reasons(sending.send(floor.seen(number), MIA, parcel(TUESDAY))))
                .containsExactly(Reason.SENT_OUT);
        var ready = floor.finished(floor.take(DO_NOT_ASK, "noise"));
        assertThat(reasons(sending.send(floor.seen(ready), MIA, parcel(TUESDAY))))
                .containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void a_number_that_comes_later_is_noted_though_their_time_has_passed() {
        send(TUESDAY);
        floor.itIs("2026-12-02T10:00");
        done(sending.say(floor.seen(number), MIA, "R-47 11", Optional.of(TUESDAY)));
        assertThat(out().word()).isEqualTo(new SentOut.Word("R-47 11", TUESDAY));
        assertThat(reasons(sending.say(
                        floor.seen(number),
                        MIA,
                        "R-47 11",
                        Optional.of(new TheirTime(LocalDate.of(2026, 11, 30), Optional.empty())))))
                .containsExactly(Reason.THEIR_DAY_PAST);
    }

    @Test
    void sending_a_word_and_the_return_are_each_taken_back() {
        done(floor.shelf().put(number, MIA, "B3"));
        send(TUESDAY);
        done(sending.say(floor.seen(number), MIA, "4711", Optional.of(THURSDAY)));
        floor.undone();
        assertThat(out().word()).isEqualTo(new SentOut.Word("", TUESDAY));
        done(sending.takeIn(floor.seen(number), MIA, "scratch on the lid"));
        assertThat(journal()).isEqualTo("Came back from Data Rescue: scratch on the lid");
        floor.undone();
        assertThat(out().isOut()).isTrue();
        done(sending.takeIn(floor.seen(number), MIA, ""));
        done(floor.shelf().put(number, MIA, "B3"));
        send(THURSDAY);
        assertThat(floor.dossier(number).sentOut()).hasSize(2);
        floor.undone();
        assertThat(floor.dossier(number).out()).isEmpty();
        assertThat(floor.shelf().placeOf(number)).isEqualTo("B3");
        assertThat(floor.dossier(number).sentOut()).hasSize(1);
    }

    @Test
    void the_customer_hears_who_they_are_only_where_the_shop_says_so() {
        send(TUESDAY);
        assertThat(toSay()).contains("It is at a workshop that we work with.").doesNotContain("Data Rescue");
        done(sending.takeIn(floor.seen(number), MIA, ""));
        assertThat(toSay()).doesNotContain("workshop");
        done(sending.send(
                floor.seen(number),
                MIA,
                new SendOut.Parcel("Data Rescue", "read it", "", true, "", Optional.of(TUESDAY))));
        assertThat(toSay()).contains("It is at Data Rescue, whom we work with.");
    }

    @Test
    void the_partner_is_remembered_the_last_one_first() {
        send(TUESDAY);
        done(sending.takeIn(floor.seen(number), MIA, ""));
        done(sending.send(
                floor.seen(number),
                MIA,
                new SendOut.Parcel("Glass & Co", "glass", "", false, "", Optional.of(TUESDAY))));
        assertThat(sending.partners()).containsExactly("Glass & Co", "Data Rescue");
    }

    @Test
    void their_number_finds_it_however_it_is_written() {
        send(TUESDAY);
        done(sending.say(floor.seen(number), MIA, "R-47 11/b", Optional.of(TUESDAY)));
        var find = new FindRepairs(floor.in.search(), new Folding(), floor.in.readLabel(), floor.in.customers());
        assertThat(find.find("r4711B").repairs()).extracting(Found::number).containsExactly(number);
        assertThat(find.find("R-47 11/B").repairs()).extracting(Found::number).containsExactly(number);
        assertThat(find.find("4711").repairs()).isEmpty();
    }

    @Test
    void the_repair_says_where_it_is_in_every_language() {
        send(THURSDAY);
        done(sending.say(floor.seen(number), MIA, "4711", Optional.of(THURSDAY)));
        var page = new ReadRepair(floor.in.repairs(), floor.in.staff(), floor.custody(), floor.shop, floor.clock())
                .read(number)
                .orElseThrow();
        assertThat(page.where(new Messages(Language.EN)))
                .contains("at Data Rescue, their no. 4711, promised us Thursday 3 December at 14:00");
        assertThat(page.where(new Messages(Language.DA)))
                .contains("hos Data Rescue, deres nr. 4711, lovet os torsdag den 3. december kl.\u00a014.00");
        assertThat(page.where(new Messages(Language.NB)))
                .contains("hos Data Rescue, deres nr. 4711, lovet oss torsdag 3. desember kl.\u00a014.00");
    }
}
