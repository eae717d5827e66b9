package dk.holdt.usecase.shelf;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.shelf.RemindToCollect.Plan;
import dk.holdt.usecase.shop.HouseRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadShelfTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final ShopFloor floor = new ShopFloor(Language.EN);

    private RepairNumber ready() {
        return floor.finished(floor.take(DO_NOT_ASK, "does not start"));
    }

    private static ContactMade call(Outcome outcome, String words) {
        return new ContactMade(Channel.CALL, "Anna Berg", outcome, false, words);
    }

    private ShelfPage.Row row(RepairNumber number) {
        return floor.readShelf().read().ready().stream()
                .filter(row -> row.repair().repair().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<RepairNumber> order() {
        return floor.readShelf().read().ready().stream()
                .map(row -> row.repair().repair().number())
                .toList();
    }

    private void remind(RepairNumber number, ContactMade contact, Optional<Plan> next) {
        done(floor.reminding().remind(floor.seen(number), MIA, contact, next, FRIDAY));
    }

    @Test
    void only_what_is_ready_lies_there_and_whoever_was_not_told_comes_first() {
        floor.started(floor.take(DO_NOT_ASK, "still on the bench"));
        var old = ready();
        remind(old, call(Outcome.AGREED, ""), Optional.empty());
        floor.itIs("2026-12-01T11:00");
        var fresh = ready();
        assertThat(order()).containsExactly(fresh, old);
        assertThat(row(old).days()).isEqualTo(4);
        assertThat(row(old).told()).isPresent();
        assertThat(row(fresh).told()).isEmpty();
    }

    @Test
    void a_handover_that_was_taken_back_has_told_nobody() {
        var number = ready();
        var facts =
                new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());
        done(floor.handOver().takeBack(floor.seen(number), MIA, facts));
        floor.undone();
        assertThat(row(number).told()).isEmpty();
    }

    @Test
    void an_answering_machine_has_told_nobody() {
        var number = ready();
        remind(number, call(Outcome.MESSAGE_LEFT, ""), Optional.empty());
        assertThat(row(number).told()).isEmpty();
        assertThat(row(number).reminders()).isEqualTo(1);
    }

    @Test
    void after_fourteen_days_it_is_uncollected_and_the_shop_may_say_another_number() {
        var number = ready();
        floor.itIs("2026-12-11T11:00");
        assertThat(floor.readShelf().read().isUncollected(row(number))).isFalse();
        floor.itIs("2026-12-12T11:00");
        assertThat(floor.readShelf().read().isUncollected(row(number))).isTrue();
        new HouseRules(5, 30, 0, 14).keepIn(floor.in.book());
        assertThat(floor.readShelf().read().isUncollected(row(number))).isFalse();
    }

    @Test
    void the_same_sentence_is_never_said_twice() {
        var number = ready();
        remind(number, call(Outcome.AGREED, "It is ready."), Optional.empty());
        assertThat(reasons(floor.reminding()
                        .remind(
                                floor.seen(number),
                                MIA,
                                call(Outcome.AGREED, " it is READY. "),
                                Optional.empty(),
                                FRIDAY)))
                .containsExactly(Reason.SAID_BEFORE);
        assertThat(row(number).reminders()).isEqualTo(1);
    }

    @Test
    void the_next_step_has_a_day_and_the_newest_stands() {
        var number = ready();
        var seen = floor.seen(number);
        var said = call(Outcome.AGREED, "");
        var unreadable = Optional.of(new Plan(NextStep.Kind.CALL, Optional.empty(), ""));
        assertThat(reasons(floor.reminding().remind(seen, MIA, said, unreadable, FRIDAY)))
                .containsExactly(Reason.DAY_MISSING);
        var past = Optional.of(new Plan(NextStep.Kind.CALL, Optional.of(FRIDAY.minusDays(1)), ""));
        assertThat(reasons(floor.reminding().remind(seen, MIA, said, past, FRIDAY)))
                .containsExactly(Reason.DAY_PAST);
        var comes = new Plan(NextStep.Kind.CUSTOMER_COMES, Optional.of(FRIDAY.plusDays(5)), "after work");
        remind(number, said, Optional.of(comes));
        var next = row(number).noted().next().orElseThrow();
        assertThat(next.kind()).isEqualTo(NextStep.Kind.CUSTOMER_COMES);
        assertThat(next.isDue(FRIDAY.plusDays(5))).isFalse();
        assertThat(next.isDue(FRIDAY.plusDays(6))).isTrue();
        assertThat(floor.dossier(number).entries())
                .extracting(Entry::words)
                .contains("Next: the customer comes, Wednesday 2 December 2026");
    }

    @Test
    void nobody_is_reminded_of_what_is_not_ready() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        assertThat(reasons(floor.reminding()
                        .remind(floor.seen(number), MIA, call(Outcome.AGREED, ""), Optional.empty(), FRIDAY)))
                .containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void what_is_paid_and_not_collected_is_seen_on_the_shelf() {
        var number = ready();
        assertThat(row(number).isPaid()).isFalse();
        done(floor.handOver().pay(floor.seen(number), MIA, Payment.How.PAID, "4711"));
        assertThat(row(number).isPaid()).isTrue();
    }
}
