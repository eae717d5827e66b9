package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.repair.RepairViewModel.Found;
import dk.holdt.ui.repair.RepairViewModel.Lines;
import dk.holdt.ui.repair.RepairViewModel.NextAct;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.StoreFailure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private int changes;
    private int done;

    private RepairViewModel model(RepairNumber number) {
        return new RepairViewModel(
                number,
                repair.reading(),
                repair.notes(),
                new DirectBackground(),
                () -> OneRepair.METTE,
                () -> changes++);
    }

    private RepairViewModel opened() {
        var model = model(repair.number);
        model.read();
        return model;
    }

    @Test
    void an_opened_repair_has_its_promise_its_sentence_and_its_people() {
        var page = opened().pageProperty().get().orElseThrow();
        assertThat(page.urgent())
                .hasValueSatisfying(
                        standing -> assertThat(standing.promise().dueAt()).isEqualTo(OneRepair.at("2026-11-28T14:30")));
        assertThat(page.nameOf(OneRepair.METTE)).isEqualTo("Mette Juhl");
        assertThat(page.opening()).hasSize(2);
        assertThat(page.toSay()).isNotBlank();
    }

    @Test
    void a_number_that_is_not_there_is_said_and_not_shown_as_an_empty_repair() {
        var model = model(RepairNumber.of(99_999));
        model.read();
        assertThat(model.foundProperty().get()).isEqualTo(Found.UNKNOWN);
        assertThat(model.nextAct()).isEqualTo(NextAct.NONE);
    }

    @Test
    void what_stands_on_the_screen_stays_there_when_the_store_fails() {
        var model = opened();
        repair.shop.failNext(new StoreFailure(StoreFailure.Kind.BUSY, "busy", new IllegalStateException()));
        model.note("prøvet", () -> done++);
        assertThat(model.foundProperty().get()).isEqualTo(Found.FAILED);
        assertThat(model.pageProperty().get()).isPresent();
        assertThat(done + changes).isZero();
    }

    @Test
    void the_journal_stands_newest_first_and_can_be_sifted() {
        var model = opened();
        model.note("prøvet", () -> {});
        model.read();
        model.agree(Topic.PRICE_LIMIT, "800 kr.", Optional.of(80_000L), () -> {});
        model.read();
        model.asked(Channel.CALL, () -> done++);
        model.read();
        assertThat(model.journal())
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.CONTACT, Entry.Kind.AGREEMENT, Entry.Kind.NOTE, Entry.Kind.INTAKE);
        model.linesProperty().set(Lines.TOLD);
        assertThat(model.journal()).extracting(Entry::kind).containsExactly(Entry.Kind.CONTACT);
        model.linesProperty().set(Lines.AGREEMENTS);
        assertThat(model.journal()).extracting(Entry::kind).containsExactly(Entry.Kind.AGREEMENT);
        assertThat(changes).isEqualTo(3);
        assertThat(done).isOne();
    }

    @Test
    void an_act_on_what_somebody_else_has_changed_is_refused_in_words() {
        var model = opened();
        repair.begun();
        model.note("prøvet", () -> done++);
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.REPAIR_CHANGED);
        model.read();
        model.note("prøvet", () -> done++);
        assertThat(model.refusalsProperty().get()).isEmpty();
        assertThat(done).isOne();
    }

    @Test
    void the_stage_decides_which_act_is_next() {
        var model = opened();
        assertThat(model.nextAct()).isEqualTo(NextAct.BENCH);
        repair.begun();
        model.read();
        assertThat(model.nextAct()).isEqualTo(NextAct.ANSWER);
        assertThat(model.canAnswer()).isTrue();
        assertThat(model.canMoveTime()).isTrue();
    }
}
