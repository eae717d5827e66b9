package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.ui.repair.NewTimeViewModel.Came;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.StoreFailure;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewTimeViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA).when("2026-11-28T10:40");
    private final List<Came> came = new ArrayList<>();
    private final NewTimeViewModel model = new NewTimeViewModel(
            repair.number,
            WindowAround.desk(repair),
            new DirectBackground(),
            OneRepair.ZONE,
            () -> OneRepair.METTE,
            came::add);

    private PromiseOffers.Way way(int key) {
        return model.choosing().waysProperty().get().orElseThrow().ways().stream()
                .filter(way -> way.key() == key)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_only_open_promise_is_taken_and_nothing_else() {
        model.read();
        assertThat(model.promiseProperty().get()).isEqualTo(repair.open(What.ANSWER));
        assertThat(model.causeProperty().get()).isNull();
        assertThat(model.outcomeProperty().get()).isNull();
        assertThat(model.choosing().offer()).isEmpty();
        assertThat(model.withProperty().get()).isEqualTo("Anna Berg");
        assertThat(model.isMovedBefore()).isFalse();
    }

    @Test
    void both_ways_of_counting_stand_side_by_side_with_an_own_time_last() {
        model.read();
        var ways = model.choosing().waysProperty().get().orElseThrow().ways();
        assertThat(ways).extracting(PromiseOffers.Way::key).containsExactly(1, 2, 3, 9);
        assertThat(ways.getLast().term()).isEmpty();
    }

    @Test
    void the_sentence_is_frozen_in_the_minute_its_key_is_pressed() {
        model.read();
        repair.when("2026-11-28T10:45");
        model.choosing().take(way(1));
        assertThat(model.choosing().offer().orElseThrow().dueAt()).isEqualTo(OneRepair.at("2026-11-29T10:45"));
        repair.when("2026-11-28T10:50");
        assertThat(model.choosing().offer().orElseThrow().words().sentence()).contains("10.45");
    }

    @Test
    void an_own_time_is_worded_while_it_is_typed_and_taken_back_when_it_is_wrong() {
        model.read();
        model.choosing().take(way(9));
        model.choosing().typed(Optional.of(LocalDateTime.parse("2026-12-01T16:00")));
        assertThat(model.choosing().offer().orElseThrow().dueAt()).isEqualTo(OneRepair.at("2026-12-01T16:00"));
        model.choosing().typed(Optional.of(LocalDateTime.parse("2026-11-27T16:00")));
        assertThat(model.choosing().offer()).isEmpty();
    }

    @Test
    void agreed_moves_the_time_and_says_so() {
        model.read();
        model.causeProperty().set(DelayCause.TEST_FAILED);
        model.choosing().take(way(2));
        model.outcomeProperty().set(Outcome.AGREED);
        model.save();
        assertThat(came).containsExactly(Came.MOVED);
        assertThat(repair.open(What.ANSWER).dueAt()).isEqualTo(OneRepair.at("2026-12-02T15:40"));
    }

    @Test
    void every_other_outcome_leaves_the_time_where_it_is() {
        var due = repair.open(What.ANSWER).dueAt();
        for (var outcome :
                List.of(Outcome.NO_ANSWER, Outcome.MESSAGE_LEFT, Outcome.UNHAPPY, Outcome.WANTS_BACK, Outcome.OTHER)) {
            model.read();
            model.causeProperty().set(DelayCause.ILLNESS);
            model.wordsProperty().set("ringer selv i morgen");
            model.outcomeProperty().set(outcome);
            model.save();
        }
        assertThat(came).containsExactly(Came.NOT_REACHED, Came.NOT_REACHED, Came.TOLD, Came.WANTS_BACK, Came.TOLD);
        model.read();
        model.channelProperty().set(Channel.EMAIL);
        model.save();
        assertThat(came.getLast()).isEqualTo(Came.SENT);
        assertThat(repair.open(What.ANSWER).dueAt()).isEqualTo(due);
    }

    @Test
    void without_an_outcome_nothing_is_tried() {
        model.read();
        model.causeProperty().set(DelayCause.ILLNESS);
        model.save();
        assertThat(came).isEmpty();
        assertThat(repair.dossier().book().contacts()).isEmpty();
    }

    @Test
    void refusals_and_failures_keep_what_was_typed() {
        model.read();
        model.outcomeProperty().set(Outcome.AGREED);
        model.save();
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.NO_CAUSE, Refusal.Reason.PROMISE_MISSING);
        model.causeProperty().set(DelayCause.TOO_BUSY);
        model.choosing().take(way(2));
        repair.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "full", new IllegalStateException()));
        model.save();
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(model.causeProperty().get()).isEqualTo(DelayCause.TOO_BUSY);
        model.save();
        assertThat(came).containsExactly(Came.MOVED);
        assertThat(model.failedProperty().get()).isFalse();
    }
}
