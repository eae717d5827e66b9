package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceLine.Kind;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final Settled PAID =
            new Settled(OldParts.NONE, OldMedium.NONE, Optional.of(Payment.How.PAID), "4711");

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final HandOver handOver = floor.handOver();

    private HandoverFacts allShown(RepairNumber number, String who) {
        var answers = new HashMap<DemoLine, DemoAnswer>();
        DemoLine.of(floor.dossier(number)).forEach(line -> answers.put(line, DemoAnswer.SHOWN_WORKS));
        return new HandoverFacts(answers, Set.of(), Collector.customer(who), PAID);
    }

    private static HandoverFacts nothing(String who) {
        return new HandoverFacts(Map.of(), Set.of(), Collector.customer(who), PAID);
    }

    @Test
    void every_fault_is_shown_before_it_goes_home() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start", "fan is noisy"));
        assertThat(reasons(handOver.handOver(floor.seen(number), MIA, nothing("Anna Berg"))))
                .containsExactly(Reason.DEMO_OPEN, Reason.DEMO_OPEN);
    }

    @Test
    void a_handover_ends_the_repair_issues_the_receipt_and_tells_the_journal_what_was_shown() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var after = done(handOver.handOver(floor.seen(number), MIA, allShown(number, "Anna Berg")));
        assertThat(after.stage()).isEqualTo(Stage.COLLECTED);
        assertThat(after.repair().progress().ending()).contains(Ending.REPAIRED);
        assertThat(floor.in.papers()).hasSize(1);
        assertThat(after.entries())
                .filteredOn(entry -> entry.kind() == Entry.Kind.HANDOVER)
                .extracting(Entry::words)
                .containsExactly("Shown at handover, works: does not start", "Collected by Anna Berg");
    }

    @Test
    void what_the_customer_wanted_to_see_is_named_when_it_was_not_shown() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        done(floor.notes().agree(floor.seen(number), MIA, Topic.WANTS_TO_SEE, "", Optional.empty()));
        var refused = handOver.handOver(floor.seen(number), MIA, nothing("Anna Berg"));
        assertThat(refused).isInstanceOfSatisfying(dk.holdt.usecase.change.Acted.Refused.class, no -> assertThat(
                        no.refusals().getFirst().details())
                .containsExactly("Wants to see it work"));
    }

    @Test
    void everything_that_came_with_it_goes_with_it() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var charger =
                floor.in.repairs().addAccessory(floor.dossier(number).repair().id(), "charger");
        var facts = allShown(number, "Anna Berg");
        assertThat(reasons(handOver.handOver(floor.seen(number), MIA, facts))).containsExactly(Reason.ACCESSORY_OUT);
        var with = new HandoverFacts(facts.answers(), Set.of(charger), facts.collector(), PAID);
        assertThat(done(handOver.handOver(floor.seen(number), MIA, with))
                        .accessories()
                        .getFirst()
                        .returned())
                .isTrue();
    }

    @Test
    void no_more_is_asked_for_than_was_agreed() {
        var number = floor.finished(floor.take(new PriceTerms.Maximum(kroner(900)), "does not start"));
        done(handOver.price(floor.seen(number), MIA, List.of(new PriceLine(0, Kind.LABOUR, "", kroner(1200)))));
        var facts = allShown(number, "Anna Berg");
        assertThat(reasons(handOver.handOver(floor.seen(number), MIA, facts)))
                .containsExactly(Reason.PRICE_ABOVE_LIMIT);
        done(floor.notes()
                .agree(
                        floor.seen(number),
                        MIA,
                        Topic.PRICE_LIMIT,
                        "1,200 kr",
                        Optional.of(kroner(1200).minor())));
        done(handOver.handOver(floor.seen(number), MIA, facts));
    }

    @Test
    void goodwill_has_a_cause() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var lines = List.of(new PriceLine(0, Kind.GOODWILL, " ", kroner(-100)));
        assertThat(reasons(handOver.price(floor.seen(number), MIA, lines))).containsExactly(Reason.REASON_MISSING);
    }

    @Test
    void a_device_can_go_home_unrepaired_from_any_stage_and_releases_what_was_promised() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        var after = done(handOver.takeBack(floor.seen(number), MIA, nothing("Anna Berg")));
        assertThat(after.repair().progress().ending()).contains(Ending.TAKEN_BACK);
        assertThat(after.book().ends()).extracting(PromiseEnd::how).containsExactly(PromiseEnd.How.RELEASED);
    }

    @Test
    void an_unrepaired_device_is_not_paid_for_beyond_what_was_agreed() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        done(handOver.price(floor.seen(number), MIA, List.of(new PriceLine(0, Kind.LABOUR, "", kroner(300)))));
        assertThat(reasons(handOver.takeBack(floor.seen(number), MIA, nothing("Anna Berg"))))
                .containsExactly(Reason.PRICE_ABOVE_LIMIT);
    }

    @Test
    void what_does_not_work_goes_back_with_a_new_time_and_the_first_promise_stays_the_measure() {
        var number = floor.finished(floor.take(DO_NOT_ASK, 3, "does not start"));
        floor.itIs("2026-11-28T11:00");
        var failing = floor.dossier(number).faults();
        assertThat(reasons(handOver.sendBack(floor.seen(number), MIA, failing, floor.ready(4), " ")))
                .containsExactly(Reason.WHO_MISSING);
        var after = done(handOver.sendBack(floor.seen(number), MIA, failing, floor.ready(4), "Anna Berg"));
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.faults().getFirst().verdict())
                .contains(new Verdict.Found("power board", new Verdict.Remedy.Open()));
        var ready = after.book().open(What.READY).orElseThrow();
        floor.itIs("2026-11-28T12:00");
        assertThat(after.book().result(ready, floor.clock().instant()).kind()).isEqualTo(PromiseBook.Kind.MISSED);
    }
}
