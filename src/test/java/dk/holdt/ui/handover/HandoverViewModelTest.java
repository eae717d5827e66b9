package dk.holdt.ui.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine.Kind;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.repair.OffersForRepair;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.parts.SwapPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverViewModelTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final List<String> told = new ArrayList<>();

    static HandoverDesk desk(ShopFloor floor) {
        return new HandoverDesk(
                floor.handover(),
                floor.handOver(),
                floor.swaps(),
                floor.notes(),
                floor.lending(),
                floor.dataCopies(),
                new HandoverParty(),
                dossier -> OffersForRepair.of(floor.offers(), What.READY, dossier));
    }

    private HandoverViewModel model(RepairNumber number) {
        return model(number, desk(floor));
    }

    private HandoverViewModel model(RepairNumber number, HandoverDesk desk) {
        var model = new HandoverViewModel(
                number, desk, new DirectBackground(), floor.shop.messages(), () -> MIA, () -> told.add("changed"));
        model.read();
        return model;
    }

    private static HandoverPage page(HandoverViewModel model) {
        return model.pageProperty().get().orElseThrow();
    }

    private static List<Reason> open(HandoverViewModel model) {
        return model.openProperty().get().stream().map(Refusal::reason).toList();
    }

    private static void answerAll(HandoverViewModel model, DemoAnswer answer) {
        page(model).lines().forEach(line -> model.answer(line, answer));
    }

    @Test
    void it_is_complete_when_every_line_is_answered_and_not_before() {
        var model = model(floor.finished(floor.take(DO_NOT_ASK, "does not start")));
        assertThat(model.leaving().whoProperty().get()).isEqualTo("Anna Berg");
        assertThat(open(model)).containsExactly(Reason.DEMO_OPEN);
        assertThat(model.isComplete()).isFalse();
        answerAll(model, DemoAnswer.DID_NOT_WANT);
        assertThat(model.isComplete()).isTrue();
        model.finish(false, _ -> told.add("done"));
        assertThat(told).containsExactly("done", "changed");
        assertThat(page(model).dossier().stage()).isEqualTo(Stage.COLLECTED);
    }

    @Test
    void everything_that_came_with_it_is_ticked_first() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var charger =
                floor.in.repairs().addAccessory(floor.dossier(number).repair().id(), "charger");
        var model = model(number);
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        assertThat(open(model)).containsExactly(Reason.ACCESSORY_OUT);
        model.giveBack(charger, true);
        assertThat(model.isComplete()).isTrue();
        model.giveBack(charger, false);
        assertThat(model.isComplete()).isFalse();
    }

    @Test
    void where_the_old_parts_go_is_asked_and_a_key_change_is_told() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        var line = new PartSwap.Line("panelFamily", true, "lcd", "oled", Verdict.CHANGED, false);
        var fitting = new SwapPart.Fitting(
                "phone-screen",
                new PartSwap.Part("old screen", ""),
                new PartSwap.Part("new screen", ""),
                new PartSwap.Comparison(Verdict.CHANGED, List.of(line)));
        done(floor.swaps().fit(floor.seen(number), MIA, fitting));
        finishTheRest(number);
        var model = model(number);
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        assertThat(open(model)).containsExactly(Reason.SWAP_NOT_TOLD);
        model.told(model.swaps().getFirst());
        assertThat(open(model)).isEmpty();
        assertThat(model.isComplete()).isFalse();
        model.leaving().oldPartsProperty().set(Optional.of(OldParts.RECYCLED));
        assertThat(model.isComplete()).isTrue();
    }

    private void finishTheRest(RepairNumber number) {
        var fault = floor.fault(number, 1);
        var fixed = new dk.holdt.domain.repair.Verdict.Found("", new dk.holdt.domain.repair.Verdict.Remedy.Fixed());
        done(floor.judge().give(floor.seen(number), MIA, fault.id(), fixed));
        done(floor.judge().test(floor.seen(number), MIA, fault.id(), true, ""));
        done(floor.work().finish(floor.seen(number), MIA));
    }

    @Test
    void a_price_above_the_agreement_needs_a_new_one() {
        var model = model(floor.finished(floor.take(new PriceTerms.Maximum(kroner(900)), "does not start")));
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.addPrice(Kind.LABOUR, "", kroner(1000).minor());
        model.addPrice(Kind.DISCOUNT, "", kroner(50).minor());
        assertThat(page(model).total()).isEqualTo(kroner(950));
        assertThat(open(model)).containsExactly(Reason.PRICE_ABOVE_LIMIT, Reason.PAYMENT_OPEN);
        model.leaving().paidProperty().set(Optional.of(Payment.How.LATER));
        model.agreeToTotal();
        assertThat(page(model).limit()).contains(kroner(950));
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void goodwill_without_a_cause_is_refused_and_a_line_can_be_taken_off() {
        var model = model(floor.finished(floor.take(DO_NOT_ASK, "does not start")));
        model.addPrice(Kind.GOODWILL, "", kroner(100).minor());
        assertThat(model.refusalsProperty().get()).extracting(Refusal::reason).containsExactly(Reason.REASON_MISSING);
        model.addPrice(Kind.PART, "board", kroner(300).minor());
        model.removePrice(page(model).dossier().priceLines().getFirst());
        assertThat(page(model).dossier().priceLines()).isEmpty();
    }

    @Test
    void a_missed_promise_is_counted_in_its_own_unit() {
        var number = floor.take(DO_NOT_ASK, 2, "does not start");
        floor.itIs("2026-11-28T10:30");
        floor.finished(number);
        var outcome = page(model(number)).outcomes().getFirst();
        assertThat(outcome.what()).isEqualTo(What.READY);
        assertThat(outcome.isMissed()).isTrue();
        assertThat(outcome.basis()).isEqualTo(Basis.WORKING_HOURS);
        assertThat(outcome.late()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void what_does_not_work_goes_back_only_with_a_new_time() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var model = model(number);
        answerAll(model, DemoAnswer.DOES_NOT_WORK);
        assertThat(model.shown().failing()).hasSize(1);
        model.sendBack(Optional.empty(), () -> told.add("back"));
        assertThat(model.refusalsProperty().get()).extracting(Refusal::reason).containsExactly(Reason.PROMISE_MISSING);
        model.sendBack(Optional.of(floor.ready(4)), () -> told.add("back"));
        assertThat(told).contains("back");
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void an_unfinished_device_is_given_back_unrepaired() {
        var number = floor.started(floor.take(QUOTE_ONLY, "does not start"));
        var model = model(number);
        assertThat(model.isComplete()).isTrue();
        model.finish(false, _ -> told.add("done"));
        assertThat(floor.dossier(number).repair().progress().ending()).contains(Ending.TAKEN_BACK);
    }

    @Test
    void the_label_of_another_device_stops_the_handover_while_it_stands_there() {
        var other = floor.take(DO_NOT_ASK, "no sound");
        var model = model(floor.finished(floor.take(DO_NOT_ASK, "does not start")));
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.leaving().labelProperty().set(other.digits());
        assertThat(open(model)).containsExactly(Reason.WRONG_DEVICE);
        model.leaving().labelProperty().set("");
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void a_stranger_says_how_we_know_and_somebody_agreed_on_need_not() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        done(floor.notes().agree(floor.seen(number), MIA, Topic.MAY_COLLECT, "Ole", Optional.empty()));
        var model = model(number);
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.leaving().whoProperty().set("Per Berg");
        assertThat(open(model)).containsExactly(Reason.NOT_THE_CUSTOMER);
        model.leaving().shownProperty().set(Optional.of(Collector.Proof.CALL));
        assertThat(open(model)).containsExactly(Reason.CALL_WORDS_MISSING);
        model.leaving().shownProperty().set(Optional.of(Collector.Proof.RECEIPT));
        assertThat(model.isComplete()).isTrue();
        model.leaving().shownProperty().set(Optional.empty());
        model.leaving().whoProperty().set("Ole Berg");
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void the_loan_device_comes_back_first() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        floor.lending().register("L1", "iPhone 8", "", "");
        var device = floor.lending().atHand().getFirst().id();
        done(floor.lending().lend(floor.seen(number), MIA, device, ""));
        var model = model(number);
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        assertThat(open(model)).containsExactly(Reason.LOAN_OUT);
        model.loanBack(page(model).beside().kept().out().getFirst(), "");
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void what_was_done_here_and_taken_back_is_open_again_and_what_was_answered_stays() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var model = model(number);
        model.addPrice(Kind.LABOUR, "", kroner(400).minor());
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.payOnly();
        assertThat(model.isComplete()).isTrue();
        var before = page(model);
        model.readIfChanged();
        assertThat(page(model)).as("nothing has changed").isSameAs(before);
        floor.undone();
        model.readIfChanged();
        assertThat(open(model)).containsExactly(Reason.PAYMENT_OPEN);
        model.payOnly();
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void what_is_paid_now_and_collected_later_is_not_asked_again() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var model = model(number);
        model.addPrice(Kind.LABOUR, "", kroner(400).minor());
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        assertThat(open(model)).containsExactly(Reason.PAYMENT_OPEN);
        model.leaving().tillProperty().set("4711");
        model.payOnly();
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.READY);
        assertThat(model.isComplete()).isTrue();
    }

    @Test
    void the_number_of_the_till_may_come_back_after_it_was_said_to_be_paid() {
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var model = model(number);
        model.addPrice(Kind.LABOUR, "", kroner(400).minor());
        model.payOnly();
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.leaving().tillProperty().set("4711");
        var gone = new ArrayList<String>();
        model.finish(false, _ -> gone.add("home"));
        assertThat(gone).containsExactly("home");
        var id = floor.dossier(number).repair().id();
        assertThat(floor.custody().collecting().payment(id).orElseThrow().tillReceipt())
                .isEqualTo("4711");
    }

    @Test
    void nobody_collects_without_a_name() {
        var model = model(floor.finished(floor.take(DO_NOT_ASK, "does not start")));
        answerAll(model, DemoAnswer.SHOWN_WORKS);
        model.leaving().whoProperty().set(" ");
        assertThat(open(model)).containsExactly(Reason.WHO_MISSING);
    }
}
