package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Fault;
import dk.holdt.ui.intake.IntakeViewModel.Outcome;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.intake.Gap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A fault that is not always there: how the customer says it can be made to happen.
class ComesAndGoesTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void what_the_customer_says_of_it_is_kept_with_the_fault_and_printed_beside_it() {
        typed("slukker pludselig");
        goes("når man løfter skærmen");
        model.addFault();
        model.faults().getLast().wordsProperty().set("larmer");
        assertThat(saved())
                .extracting(Fault::comesAndGoes)
                .containsExactly(Optional.of("når man løfter skærmen"), Optional.empty());
        assertThat(fixture.shop.papers().getFirst().toString())
                .contains("Den kommer og går. Sådan får man den frem: når man løfter skærmen");
    }

    @Test
    void nobody_knowing_how_is_an_answer_too() {
        typed("slukker pludselig");
        goes("");
        assertThat(saved().getFirst().comesAndGoes()).contains("");
        assertThat(fixture.shop.papers().getFirst().toString())
                .contains("Den kommer og går.")
                .doesNotContain("Sådan får man den frem");
    }

    @Test
    void what_was_typed_before_the_box_was_taken_away_again_is_not_said() {
        typed("slukker pludselig");
        goes("om morgenen");
        model.faults().getFirst().goesProperty().set(false);
        assertThat(saved().getFirst().comesAndGoes()).isEmpty();
    }

    @Test
    void more_than_its_line_holds_is_refused_with_the_count_and_nothing_is_saved() {
        typed("slukker pludselig");
        goes("x".repeat(201));
        model.save();
        assertThat(model.outcomeProperty().get())
                .isInstanceOfSatisfying(
                        Outcome.Incomplete.class,
                        no -> assertThat(no.gaps()).extracting(Gap::field).containsExactly(Gap.Field.FAULT));
        assertThat(fixture.shop.repairCount()).isZero();
    }

    private void typed(String fault) {
        model.refreshChoices();
        model.customer().phoneProperty().set("20123456");
        model.customer().nameProperty().set("Anna Berg");
        model.device().nameProperty().set("Lenovo IdeaPad 5");
        model.faults().getLast().wordsProperty().set(fault);
        model.withIt().nothingProperty().set(true);
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
    }

    private void goes(String how) {
        model.faults().getFirst().goesProperty().set(true);
        model.faults().getFirst().reproduceProperty().set(how);
    }

    private List<Fault> saved() {
        model.save();
        var saved = (Outcome.Saved) model.outcomeProperty().get();
        return fixture.shop.repairs().find(saved.number()).orElseThrow().faults();
    }
}
