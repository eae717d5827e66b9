package dk.holdt.usecase.undo;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Reversal.Left;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.shelf.RemindToCollect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is noted at the counter beside the work: words with the customer, money, places and loans.
class TakeBackAtCounterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final RepairNumber number = floor.take(DO_NOT_ASK, "tænder ikke");

    @Test
    void a_customer_who_was_not_spoken_with_after_all_is_not_told() {
        floor.itIs("2026-12-03T11:00");
        tell(Channel.CALL, Outcome.UNHAPPY);
        assertThat(standing()).isEqualTo(Standing.LATE_TOLD);
        var after = undone();
        assertThat(standing()).isEqualTo(Standing.LATE_NOT_TOLD);
        assertThat(after.book().contacts()).isEmpty();
        assertThat(words()).last().asString().startsWith("Rettet – taget tilbage: ");
        tell(Channel.CALL, Outcome.UNHAPPY);
        assertThat(standing()).isEqualTo(Standing.LATE_TOLD);
    }

    @Test
    void what_was_sent_cannot_be_unsent_and_the_journal_says_so() {
        done(floor.notes().contact(floor.seen(number), MIA, contact(Channel.SMS, Outcome.AGREED, "den er på vej")));
        undone(Left.MESSAGE);
        assertThat(words()).endsWith("Den besked, kunden har fået, kunne ikke kaldes tilbage");
    }

    @Test
    void words_on_an_answering_machine_stay_there_and_a_call_that_nobody_took_leaves_nothing() {
        tell(Channel.CALL, Outcome.MESSAGE_LEFT);
        undone(Left.MESSAGE);
        tell(Channel.CALL, Outcome.NO_ANSWER);
        undone();
        assertThat(floor.dossier(number).book().contacts()).isEmpty();
    }

    @Test
    void whoever_was_told_stays_told_when_the_promise_is_given_again() {
        floor.itIs("2026-12-03T11:00");
        tell(Channel.CALL, Outcome.UNHAPPY);
        floor.finished(number);
        undone();
        assertThat(standing()).isEqualTo(Standing.LATE_TOLD);
    }

    @Test
    void a_reminder_goes_with_the_step_that_was_planned_with_it() {
        floor.finished(number);
        remind("kom og hent", "2026-12-01");
        remind("vi venter", "2026-12-08");
        undone();
        var row = floor.readShelf().read().ready().getFirst();
        assertThat(row.reminders()).isEqualTo(1);
        assertThat(row.noted().next().map(NextStep::on)).contains(LocalDate.of(2026, 12, 1));
        remind("vi venter", "2026-12-09");
        assertThat(floor.readShelf().read().ready().getFirst().noted().next().map(NextStep::on))
                .contains(LocalDate.of(2026, 12, 9));
    }

    @Test
    void a_payment_is_to_be_paid_still_and_the_word_before_it_counts() {
        done(floor.handOver()
                .price(
                        floor.seen(number),
                        MIA,
                        List.of(new PriceLine(0, PriceLine.Kind.LABOUR, "arbejde", kroner(400)))));
        pay(Payment.How.PAID);
        undone();
        assertThat(payment()).isEmpty();
        pay(Payment.How.LATER);
        pay(Payment.How.PAID);
        undone();
        assertThat(payment())
                .hasValueSatisfying(word -> assertThat(word.isPaid()).isFalse());
        assertThat(words()).endsWith("Rettet – taget tilbage: Betalt, bon nr. 4711");
    }

    @Test
    void a_device_lies_where_it_lay_before() {
        put("A1");
        put("B3");
        undone();
        assertThat(floor.shelf().placeOf(number)).isEqualTo("A1");
        put("");
        undone();
        assertThat(floor.shelf().placeOf(number)).isEqualTo("A1");
    }

    @Test
    void the_first_place_of_all_leaves_none() {
        put("A1");
        undone();
        assertThat(floor.shelf().placeOf(number)).isEmpty();
    }

    @Test
    void a_device_that_was_not_lent_after_all_is_at_hand_and_the_paper_counts_no_longer() {
        lend();
        undone(Left.PAPER);
        assertThat(out()).isEmpty();
        assertThat(floor.custody().loans().of(id())).isEmpty();
        assertThat(floor.in.withdrawnPapers())
                .containsExactly((long) floor.in.papers().size());
        var other = floor.take(DO_NOT_ASK, "ingen lyd");
        done(floor.lending().lend(floor.seen(other), MIA, device(), ""));
    }

    @Test
    void a_loan_that_did_not_come_back_is_out_as_it_was_and_stands_once() {
        lend();
        var loan = out().getFirst();
        done(floor.lending().takeBack(floor.seen(number), MIA, loan.id(), "revnet glas"));
        undone();
        assertThat(floor.custody().loans().of(id())).singleElement().satisfies(again -> {
            assertThat(again.isOut()).isTrue();
            assertThat(again.device()).isEqualTo(loan.device());
            assertThat(again.lentAt()).isEqualTo(loan.lentAt());
        });
        assertThat(floor.custody().loans().devices().getFirst().condition()).isEmpty();
        done(floor.lending().takeBack(floor.seen(number), MIA, out().getFirst().id(), ""));
        assertThat(out()).isEmpty();
    }

    @Test
    void a_loan_that_somebody_else_has_by_now_is_not_taken_from_them() {
        lend();
        done(floor.lending().takeBack(floor.seen(number), MIA, out().getFirst().id(), ""));
        var undo = floor.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        var other = floor.take(DO_NOT_ASK, "ingen lyd");
        done(floor.lending().lend(floor.seen(other), MIA, device(), ""));
        var before = words();
        assertThat(reasons(floor.takeBack().takeBack(undo, MIA))).containsExactly(Reason.LOAN_TAKEN);
        assertThat(words()).isEqualTo(before);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_stop_has_an_end_of_its_own() {
        done(floor.holdBack().stop(floor.seen(number), MIA, Stop.Reason.POLICE, "", Optional.empty(), TODAY));
        assertThat(floor.changes.lastChanged().flatMap(Undo::of)).isEmpty();
    }

    private static ContactMade contact(Channel channel, Outcome outcome, String words) {
        return new ContactMade(channel, "Anna Berg", outcome, false, words);
    }

    /// That the time cannot be kept; no new one is agreed.
    private void tell(Channel channel, Outcome outcome) {
        var promise = floor.dossier(number).book().open(What.READY).orElseThrow();
        done(new MoveTime(floor.changes)
                .move(
                        floor.seen(number),
                        MIA,
                        new MoveTime.NewTime(
                                promise.id(),
                                Optional.of(DelayCause.BIGGER_FAULT),
                                "",
                                contact(channel, outcome, ""),
                                Optional.empty())));
    }

    private Standing standing() {
        var book = floor.dossier(number).book();
        return floor.shop
                .standingRule()
                .of(
                        book,
                        book.open(What.READY).orElseThrow(),
                        Optional.empty(),
                        floor.clock().instant())
                .standing();
    }

    /// Takes the last act back.
    ///
    /// @param left what stays in the customer's hands all the same
    private Dossier undone(Left... left) {
        var undo = floor.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        assertThat(undo.changed().reversals().stream().map(Reversal::left).filter(one -> one != Left.NOTHING))
                .containsExactly(left);
        return done(floor.takeBack().takeBack(undo, MIA));
    }

    private void remind(String words, String next) {
        done(floor.reminding()
                .remind(
                        floor.seen(number),
                        MIA,
                        contact(Channel.CALL, Outcome.AGREED, words),
                        Optional.of(
                                new RemindToCollect.Plan(NextStep.Kind.CALL, Optional.of(LocalDate.parse(next)), "")),
                        TODAY));
    }

    private void pay(Payment.How how) {
        done(floor.handOver().pay(floor.seen(number), MIA, how, how == Payment.How.PAID ? "4711" : ""));
    }

    private Optional<Payment> payment() {
        return floor.custody().collecting().payment(id());
    }

    private void put(String place) {
        done(floor.shelf().put(number, MIA, place));
    }

    private void lend() {
        assertThat(floor.lending().register("L1", "iPhone 8", "", "oplader")).isEmpty();
        done(floor.lending().lend(floor.seen(number), MIA, device(), "lille ridse"));
    }

    private long device() {
        return floor.custody().loans().devices().getFirst().id();
    }

    private List<Loan> out() {
        return floor.lending().outFor(id());
    }

    private long id() {
        return floor.dossier(number).repair().id();
    }

    private List<String> words() {
        return floor.dossier(number).entries().stream().map(Entry::words).toList();
    }
}
