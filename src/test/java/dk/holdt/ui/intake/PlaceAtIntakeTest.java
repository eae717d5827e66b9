package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.ui.intake.IntakeViewModel.Outcome;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.InMemoryCustody;
import dk.holdt.usecase.intake.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a device is put when it is taken in; nobody has to say.
class PlaceAtIntakeTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void a_place_is_noted_with_the_intake_itself_and_stands_in_its_journal() {
        var dossier = savedAt(" B3 ");
        assertThat(placeOf(dossier)).isEqualTo("B3");
        assertThat(dossier.entries()).extracting(Entry::words).contains("Lagt på hylde B3");
        assertThat(dossier.repair().version()).as("one act, not two").isZero();
        assertThat(model.withIt().placeProperty().get()).isEmpty();
    }

    @Test
    void without_one_nothing_is_noted() {
        var dossier = savedAt("  ");
        assertThat(placeOf(dossier)).isEmpty();
        assertThat(dossier.entries()).extracting(Entry::kind).doesNotContain(Entry.Kind.SHELF);
    }

    @Test
    void a_place_too_long_to_be_read_from_a_distance_is_refused_and_nothing_is_saved() {
        fill("x".repeat(21));
        model.save();
        assertThat(model.outcomeProperty().get())
                .isInstanceOfSatisfying(
                        Outcome.Incomplete.class,
                        no -> assertThat(no.gaps()).extracting(Gap::field).containsExactly(Gap.Field.PLACE));
        assertThat(fixture.shop.repairCount()).isZero();
    }

    @Test
    void a_digit_typed_one_enter_too_early_is_neither_an_accessory_nor_lost() {
        fill("");
        model.withIt().nextProperty().set("3");
        assertThat(model.withIt().isTooEarly()).isTrue();
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(
                        List.of(new Gap(Gap.Field.ACCESSORY, 1, Gap.Problem.UNREADABLE, List.of("3")))));
        assertThat(model.withIt().nextProperty().get()).isEqualTo("3");
        model.withIt().nextProperty().set("3 covers");
        assertThat(model.withIt().isTooEarly()).isFalse();
    }

    private String placeOf(Dossier dossier) {
        return new InMemoryCustody(fixture.shop)
                .custody()
                .shelf()
                .of(dossier.repair().id())
                .placeName();
    }

    private Dossier savedAt(String place) {
        fill(place);
        model.save();
        var saved = (Outcome.Saved) model.outcomeProperty().get();
        return fixture.shop.repairs().find(saved.number()).orElseThrow();
    }

    private void fill(String place) {
        model.refreshChoices();
        model.customer().phoneProperty().set("20123456");
        model.customer().nameProperty().set("Anna Berg");
        model.device().nameProperty().set("Lenovo IdeaPad 5");
        model.faults().getLast().wordsProperty().set("larmer");
        model.withIt().nothingProperty().set(true);
        model.withIt().placeProperty().set(place);
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
    }
}
