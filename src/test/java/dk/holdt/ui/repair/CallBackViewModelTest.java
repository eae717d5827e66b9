package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.calls.NoteCall.Went;
import dk.holdt.usecase.calls.OfferCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallBackViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final List<Went> went = new ArrayList<>();
    private int saved;

    @Test
    void a_time_is_all_that_has_to_be_chosen() {
        var model = promising();
        assertThat(model.topicProperty().get()).as("not looked at yet").isEqualTo(Callback.Topic.FAULT);
        model.whenProperty().set(model.choicesProperty().get().getFirst());
        model.save();
        var call = repair.open(What.CALL);
        assertThat(call.dueAt()).isEqualTo(OneRepair.at("2026-11-27T15:30"));
        assertThat(call.given().callback()).contains(new Callback(Callback.Topic.FAULT, "", false));
        assertThat(saved).isOne();
    }

    @Test
    void a_time_of_ones_own_is_promised_once_it_is_typed_and_lies_ahead() {
        var model = promising();
        model.whenProperty().set(model.choicesProperty().get().getLast());
        assertThat(model.offerProperty().get()).isEmpty();
        model.ownTimeProperty().set(Optional.of(OneRepair.at("2026-11-27T14:00")));
        model.save();
        assertThat(reasons(model.refusalsProperty().get())).containsExactly(Refusal.Reason.PROMISE_MISSING);
        model.ownTimeProperty().set(Optional.of(OneRepair.at("2026-11-28T11:15")));
        model.save();
        assertThat(repair.open(What.CALL).dueAt()).isEqualTo(OneRepair.at("2026-11-28T11:15"));
    }

    @Test
    void a_typed_time_counts_only_where_it_was_chosen() {
        var model = promising();
        model.ownTimeProperty().set(Optional.of(OneRepair.at("2026-11-28T11:15")));
        assertThat(model.offerProperty().get()).isEmpty();
        model.whenProperty().set(model.choicesProperty().get().getFirst());
        assertThat(model.offerProperty().get())
                .hasValueSatisfying(one -> assertThat(one.dueAt()).isEqualTo(OneRepair.at("2026-11-27T15:30")));
    }

    @Test
    void the_topic_that_is_most_likely_follows_the_stage() {
        repair.begun();
        OneRepair.done(repair.bench()
                .waitForPart(
                        repair.seen(),
                        OneRepair.METTE,
                        "skærm",
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        LocalDate.of(2026, 11, 27)));
        assertThat(promising().topicProperty().get()).isEqualTo(Callback.Topic.PART);
    }

    @Test
    void words_are_kept_only_where_the_topic_takes_them() {
        var model = promising();
        model.whenProperty().set(model.choicesProperty().get().get(2));
        model.topicProperty().set(Callback.Topic.OTHER);
        model.save();
        assertThat(reasons(model.refusalsProperty().get())).containsExactly(Refusal.Reason.WORDS_MISSING);
        model.wordsProperty().set("garantien");
        model.everyoneProperty().set(true);
        model.save();
        assertThat(repair.open(What.CALL).given().callback())
                .contains(new Callback(Callback.Topic.OTHER, "garantien", true));
        assertThat(saved).isOne();
    }

    @Test
    void without_a_time_nothing_is_promised() {
        var model = promising();
        model.save();
        assertThat(reasons(model.refusalsProperty().get())).containsExactly(Refusal.Reason.PROMISE_MISSING);
        assertThat(saved).isZero();
    }

    @Test
    void a_sentence_read_aloud_too_long_ago_is_read_again() {
        var model = promising();
        model.whenProperty().set(model.choicesProperty().get().getFirst());
        repair.when("2026-11-27T14:41");
        model.save();
        assertThat(reasons(model.refusalsProperty().get())).containsExactly(Refusal.Reason.PROMISE_TOO_OLD);
    }

    @Test
    void a_store_that_does_not_answer_is_said_and_nothing_is_promised() {
        var model = promising();
        model.whenProperty().set(model.choicesProperty().get().getFirst());
        repair.shop.failNext(new StoreFailure(StoreFailure.Kind.BUSY, "busy", new IllegalStateException()));
        model.save();
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(repair.dossier().book().open(What.CALL)).isEmpty();
    }

    @Test
    void a_call_ends_by_what_came_of_it_and_by_nothing_else() {
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
        var model = made();
        assertThat(model.withProperty().get()).isEqualTo("Anna Berg");
        assertThat(model.nextTry(Went.NO_ANSWER)).contains(OneRepair.at("2026-11-27T15:00"));
        assertThat(model.nextTry(Went.ENGAGED)).contains(OneRepair.at("2026-11-27T14:40"));
        assertThat(model.nextTry(Went.CALLED_US)).isEmpty();
        model.save();
        assertThat(repair.dossier().book().open(What.CALL)).isPresent();
        model.wentProperty().set(Went.NO_ANSWER);
        model.save();
        assertThat(repair.dossier().book().open(What.CALL)).isPresent();
        var again = made();
        again.wentProperty().set(Went.REACHED);
        again.withProperty().set("");
        again.save();
        assertThat(reasons(again.refusalsProperty().get())).containsExactly(Refusal.Reason.WHO_MISSING);
        again.withProperty().set("Ole");
        again.save();
        assertThat(repair.dossier().book().open(What.CALL)).isEmpty();
        assertThat(went).containsExactly(Went.NO_ANSWER, Went.REACHED);
        assertThat(repair.dossier().book().contacts().getLast().with()).isEqualTo("Ole");
    }

    @Test
    void the_page_knows_the_call_apart_from_the_work() {
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
        var page = repair.reading().read(repair.number).orElseThrow();
        assertThat(page.open()).hasSize(2);
        assertThat(page.ofTheWork())
                .singleElement()
                .satisfies(one -> assertThat(one.promise().what()).isEqualTo(What.ANSWER));
        assertThat(page.call()).isPresent();
    }

    private PromiseCallViewModel promising() {
        var model = new PromiseCallViewModel(
                repair.number, WindowAround.desk(repair), new DirectBackground(), () -> OneRepair.METTE, () -> saved++);
        model.read();
        assertThat(model.choicesProperty().get())
                .extracting(OfferCall.Choice::key)
                .containsExactly(1, 2, 3, 9);
        return model;
    }

    private CallMadeViewModel made() {
        var model = new CallMadeViewModel(
                repair.number, WindowAround.desk(repair), new DirectBackground(), () -> OneRepair.METTE, went::add);
        model.read();
        return model;
    }

    private static List<Refusal.Reason> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }
}
