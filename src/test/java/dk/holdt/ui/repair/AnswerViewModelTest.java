package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.repair.AnswerViewModel.Decided;
import dk.holdt.usecase.OneRepair;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerViewModelTest {

    private final OneRepair repair =
            new OneRepair(Language.DA).when("2026-11-28T10:00").begun();
    private int saved;
    private final AnswerViewModel model = new AnswerViewModel(
            repair.number,
            WindowAround.desk(repair),
            new DirectBackground(),
            OneRepair.ZONE,
            () -> OneRepair.METTE,
            () -> saved++);

    @BeforeEach
    void read() {
        model.read();
        model.foundProperty().set("strømprintet er defekt");
    }

    @Test
    void lines_come_to_a_total_with_the_vat_of_it() {
        model.add(PriceLine.Kind.PART, " strømprint ", 68_000);
        model.add(PriceLine.Kind.LABOUR, "", 40_000);
        model.add(PriceLine.Kind.DISCOUNT, "ventetid", 10_000);
        assertThat(model.total()).isEqualTo(new Money(98_000, Currency.DKK));
        assertThat(model.vat()).contains(new Money(19_600, Currency.DKK));
        model.remove(model.lines().getLast());
        assertThat(model.total().minor()).isEqualTo(108_000);
        assertThat(model.lines().getFirst().words()).isEqualTo("strømprint");
    }

    @Test
    void a_promise_is_asked_for_only_where_work_goes_on_and_none_stands() {
        assertThat(model.needsReady()).isFalse();
        model.decidedProperty().set(Decided.NO);
        assertThat(model.needsReady()).isFalse();
        model.decidedProperty().set(Decided.UP_TO);
        assertThat(model.needsReady()).isTrue();
        assertThat(model.standingReady()).isEmpty();
    }

    @Test
    void a_yes_is_refused_until_price_and_promise_are_there() {
        model.decidedProperty().set(Decided.YES);
        model.save();
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.PRICE_MISSING, Refusal.Reason.PROMISE_MISSING);
        model.add(PriceLine.Kind.PART, "strømprint", 98_000);
        takeWorkingHours();
        model.save();
        assertThat(saved).isOne();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.REPAIRING);
        assertThat(repair.open(What.READY).dueAt()).isEqualTo(OneRepair.at("2026-12-02T15:00"));
    }

    @Test
    void up_to_an_amount_needs_the_amount() {
        model.decidedProperty().set(Decided.UP_TO);
        takeWorkingHours();
        model.save();
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.AMOUNT_MISSING);
        model.upToProperty().set(OptionalLong.of(120_000));
        model.save();
        assertThat(saved).isOne();
    }

    @Test
    void not_yet_says_why_before_it_is_saved() {
        model.decidedProperty().set(Decided.NOT_YET);
        model.save();
        assertThat(saved).isZero();
        model.waitingProperty().set(Outcome.MESSAGE_LEFT);
        model.save();
        assertThat(saved).isOne();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
    }

    @Test
    void not_yet_offers_a_day_to_remind_that_follows_from_why_and_takes_another() {
        model.decidedProperty().set(Decided.NOT_YET);
        assertThat(model.usualReminder()).isEmpty();
        model.waitingProperty().set(Outcome.NO_ANSWER);
        assertThat(model.usualReminder()).contains(model.today());
        model.waitingProperty().set(Outcome.OTHER);
        assertThat(model.usualReminder()).contains(model.today().plusDays(3));
        model.wordsProperty().set("vil tænke over det");
        model.remindOnProperty().set(Optional.of(model.today().plusDays(7)));
        model.save();
        assertThat(repair.dossier().repair().progress().remindOn())
                .contains(model.today().plusDays(7));
    }

    @Test
    void a_no_ends_unrepaired() {
        model.decidedProperty().set(Decided.NO);
        model.save();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.READY);
    }

    @Test
    void waiting_without_having_spoken_is_open_only_while_nothing_typed_could_be_lost() {
        assertThat(model.canAsk()).isTrue();
        model.add(PriceLine.Kind.PART, "strømprint", 98_000);
        assertThat(model.canAsk()).isFalse();
        model.lines().clear();
        model.ask();
        assertThat(saved).isOne();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
    }

    private void takeWorkingHours() {
        var choosing = model.choosingProperty().get().orElseThrow();
        choosing.take(choosing.waysProperty().get().orElseThrow().ways().get(1));
    }
}
