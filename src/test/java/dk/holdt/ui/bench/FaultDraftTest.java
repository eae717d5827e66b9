package dk.holdt.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.Remedy;
import dk.holdt.ui.bench.FaultDraft.Choice;
import dk.holdt.ui.bench.FaultDraft.Cure;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FaultDraftTest {

    static final Verdict[] VERDICTS = {
        new Verdict.Found("power board", new Remedy.Open()),
        new Verdict.Found("power board", new Remedy.Fixed()),
        new Verdict.Found("", new Remedy.Declined()),
        new Verdict.Found("corrosion", new Remedy.NotPossible("no such part is made")),
        new Verdict.NotFound("40 min under load"),
        new Verdict.CannotTest("no charger"),
    };

    @ParameterizedTest
    @FieldSource("VERDICTS")
    void what_is_stored_is_read_back_from_its_fields(Verdict verdict) {
        var fault = Fault.reported(1, "does not start", "").with(verdict);
        assertThat(FaultDraft.of(fault).verdict()).contains(verdict);
    }

    @Test
    void nothing_chosen_is_no_verdict() {
        assertThat(FaultDraft.of(Fault.reported(1, "does not start", "")).verdict())
                .isEmpty();
    }

    @Test
    void more_found_is_no_verdict_on_this_fault() {
        assertThat(new FaultDraft(Optional.of(Choice.MORE), "hinge", Optional.empty(), "").verdict())
                .isEmpty();
    }

    @Test
    void spaces_around_words_are_not_kept() {
        var draft = new FaultDraft(Optional.of(Choice.FOUND), " board ", Optional.of(Cure.NOT_POSSIBLE), " old ");
        assertThat(draft.verdict()).contains(new Verdict.Found("board", new Remedy.NotPossible("old")));
    }
}
