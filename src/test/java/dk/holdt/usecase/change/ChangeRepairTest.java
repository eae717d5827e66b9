package dk.holdt.usecase.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.OneRepair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRepairTest {

    private final OneRepair repair = new OneRepair(Language.EN);

    @Test
    void an_act_counts_the_version_up_and_answers_the_repair_as_it_is_now() {
        var after = OneRepair.done(repair.changes.act(repair.seen(), OneRepair.METTE, change -> {
            change.move(Act.START_WORK);
            return List.of();
        }));
        assertThat(after.repair().version()).isEqualTo(1);
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.entries()).extracting(Entry::kind).containsExactly(Entry.Kind.INTAKE, Entry.Kind.STAGE);
        assertThat(after).isEqualTo(repair.dossier());
    }

    @Test
    void an_act_on_a_repair_as_it_was_before_is_refused_without_being_tried() {
        var seen = repair.seen();
        repair.begun();
        var acted = repair.changes.act(seen, OneRepair.METTE, _ -> {
            throw new AssertionError("tried");
        });
        assertThat(acted)
                .isEqualTo(new Acted.Refused(
                        List.of(Refusal.because(Refusal.Reason.REPAIR_CHANGED, repair.number.digits()))));
    }

    @Test
    void a_number_that_is_not_there_is_refused() {
        var nowhere = new Seen(RepairNumber.of(99_999), 0);
        assertThat(repair.changes.act(nowhere, OneRepair.METTE, _ -> List.of()))
                .isEqualTo(new Acted.Refused(List.of(Refusal.because(
                        Refusal.Reason.REPAIR_NOT_FOUND, RepairNumber.of(99_999).digits()))));
    }

    @Test
    void a_refused_act_changes_nothing() {
        var before = repair.dossier();
        var no = Refusal.because(Refusal.Reason.WORDS_MISSING);
        assertThat(repair.changes.act(repair.seen(), OneRepair.METTE, _ -> List.of(no)))
                .isEqualTo(new Acted.Refused(List.of(no)));
        assertThat(repair.dossier()).isEqualTo(before);
    }

    @Test
    void an_act_that_breaks_half_way_leaves_nothing_behind() {
        var before = repair.dossier();
        assertThatThrownBy(() -> repair.changes.act(repair.seen(), OneRepair.METTE, change -> {
                    change.note(Entry.Kind.NOTE, "half");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(repair.dossier()).isEqualTo(before);
    }
}
