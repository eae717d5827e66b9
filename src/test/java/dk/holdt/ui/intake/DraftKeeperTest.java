package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.intake.UnlockPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftKeeperTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void an_untouched_form_is_no_draft() {
        model.refreshChoices();
        model.drafts().look();
        assertThat(kept()).isEmpty();
        assertThat(model.drafts().putAside()).isEmpty();
    }

    @Test
    void a_label_before_the_intake_is_finished_keeps_its_number_through_putting_aside() {
        model.label();
        var now = (DraftKeeper.Labelled.Now) model.drafts().labelledProperty().get();
        assertThat(now.ahead().printer()).isEmpty();
        var uuid = model.drafts().uuid();
        assertThat(model.drafts().putAside())
                .as("nothing was typed, but a number is about")
                .isPresent();
        assertThat(model.drafts().labelledProperty().get()).isEqualTo(new DraftKeeper.Labelled.Nothing());
        model.drafts().resume(uuid);
        assertThat(model.drafts().labelledProperty().get())
                .isEqualTo(new DraftKeeper.Labelled.Before(now.ahead().number()));
        typeEverything(model);
        model.refreshChoices();
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new IntakeViewModel.Outcome.Saved(now.ahead().number()));
    }

    @Test
    void a_draft_is_offered_until_it_stands_in_front_again_or_is_thrown_away() {
        var hidden = new ArrayList<String>();
        model.customer().nameProperty().set("Kofoed");
        var kofoed = model.drafts().putAside().orElseThrow().uuid();
        model.customer().nameProperty().set("Toft");
        var toft = model.drafts().putAside().orElseThrow().uuid();
        model.drafts().offered(kofoed, () -> hidden.add("Kofoed"));
        model.drafts().offered(toft, () -> hidden.add("Toft"));
        model.drafts().thrownAway(toft);
        assertThat(hidden).containsExactly("Toft");
        model.drafts().resume(kofoed);
        assertThat(hidden).containsExactly("Toft", "Kofoed");
        model.drafts().thrownAway(kofoed);
        assertThat(hidden).hasSize(2);
    }

    @Test
    void everything_typed_comes_back_exactly_after_the_program_has_gone() {
        typeEverything(model);
        model.drafts().look();
        var before = model.form();
        var uuid = model.drafts().uuid();
        var after = fixture.model(new DirectBackground());
        after.drafts().resume(uuid);
        assertThat(after.form().uuid()).isEqualTo(uuid);
        assertThat(after.form().customer()).isEqualTo(before.customer());
        assertThat(after.form().device()).isEqualTo(before.device());
        assertThat(after.form().faults()).isEqualTo(before.faults());
        assertThat(after.form().accessories()).isEqualTo(before.accessories());
        assertThat(after.form().terms()).isEqualTo(before.terms());
        assertThat(after.terms().neededByProperty().get()).isEqualTo("4.12.");
        assertThat(after.withIt().nextProperty().get()).isEqualTo("hov");
        assertThat(after.customer().knownProperty().get())
                .isEqualTo(model.customer().knownProperty().get());
        assertThat(after.customer().matchesProperty().get()).isEmpty();
    }

    @Test
    void the_promise_is_asked_for_again_because_its_minute_has_passed() {
        typeEverything(model);
        model.refreshChoices();
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
        var uuid = model.drafts().putAside().orElseThrow().uuid();
        assertThat(model.pressAgainProperty().get()).isFalse();
        model.drafts().resume(uuid);
        assertThat(model.promise().offer()).isEmpty();
        assertThat(model.pressAgainProperty().get()).isTrue();
        model.drafts().look();
        model.drafts().putAside();
        model.drafts().resume(uuid);
        assertThat(model.pressAgainProperty().get()).isTrue();
    }

    @Test
    void two_customers_are_never_mixed() {
        typeEverything(model);
        var hannes = model.drafts().putAside().orElseThrow().uuid();
        assertThat(model.form().customer().name()).isEmpty();
        assertThat(model.form().device().condition().note()).isEmpty();
        model.customer().nameProperty().set("Kofoed");
        model.device().nameProperty().set("iPad");
        model.drafts().resume(hannes);
        assertThat(model.form().customer().name()).isEqualTo("Hanne Toft");
        assertThat(model.form().device().name()).isEqualTo("HP Pavilion 15");
        assertThat(kept()).hasSize(2);
        var kofoeds = kept().stream()
                .filter(draft -> draft.customer().equals(Optional.of("Kofoed")))
                .findFirst()
                .orElseThrow();
        model.drafts().resume(kofoeds.uuid());
        assertThat(model.form().customer().known()).isEmpty();
        assertThat(model.form().device().name()).isEqualTo("iPad");
        assertThat(model.form().device().serial()).isEmpty();
        assertThat(model.form().accessories()).isEmpty();
        assertThat(model.form().faults()).hasSize(1);
        assertThat(model.form().terms().neededBy()).isEmpty();
    }

    @Test
    void a_code_to_the_device_is_in_no_draft() {
        typeEverything(model);
        model.withIt().unlock().howProperty().set(Unlock.How.NOTED);
        model.withIt().unlock().codeProperty().set("kanarie-7391");
        var uuid = model.drafts().putAside().orElseThrow().uuid();
        assertThat(kept().toString()).contains("NOTED").doesNotContain("7391");
        assertThat(model.withIt().unlock().codeProperty().get()).isEmpty();
        model.drafts().resume(uuid);
        assertThat(model.form().device().unlock()).contains(new UnlockPart.Noted(""));
    }

    @Test
    void a_form_that_somebody_else_goes_on_with_says_whose_it_was() {
        var mia = fixture.shop.staff().add(new StaffMember(0, "Mia Lund", Role.TECHNICIAN));
        var first = fixture.shop.staff().find(1).orElseThrow().name();
        model.customer().nameProperty().set("Kof");
        model.drafts().look();
        assertThat(hands()).isEmpty();
        fixture.here = mia;
        model.customer().nameProperty().set("Kofoed");
        model.drafts().look();
        assertThat(hands()).contains(new ReadUnfinished.Hands(first, "Mia Lund"));
        var draft = model.drafts().putAside().orElseThrow().uuid();
        assertThat(hands()).isEmpty();
        model.drafts().resume(draft);
        assertThat(hands()).as("it is signed when it comes back too").isPresent();
    }

    private Optional<ReadUnfinished.Hands> hands() {
        return model.drafts().keptProperty().get() instanceof DraftKeeper.Kept.At(var _, var hands)
                ? hands
                : Optional.empty();
    }

    @Test
    void nothing_is_written_when_nothing_has_changed_and_the_newest_when_it_has() {
        var later = new LaterBackground();
        var slow = fixture.model(later);
        later.answerAll();
        slow.customer().nameProperty().set("Kof");
        slow.drafts().look();
        slow.customer().nameProperty().set("Kofoed");
        slow.drafts().look();
        slow.drafts().look();
        later.answerAll();
        assertThat(kept()).singleElement().extracting(Draft::customer).isEqualTo(Optional.of("Kofoed"));
        assertThat(slow.drafts().keptProperty().get())
                .isEqualTo(new DraftKeeper.Kept.At(fixture.now, Optional.empty()));
    }

    @Test
    void what_a_full_disk_did_not_take_is_tried_again_by_itself_even_once_it_was_put_aside() {
        model.customer().nameProperty().set("Kofoed");
        fixture.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", null));
        var typist = fixture.here;
        model.drafts().putAside();
        fixture.here = typist + 1;
        assertThat(model.drafts().keptProperty().get()).isNotInstanceOf(DraftKeeper.Kept.At.class);
        assertThat(model.drafts().isAllKept()).isFalse();
        assertThat(kept()).isEmpty();
        for (int i = 0; i < 9; i++) {
            model.drafts().look();
        }
        assertThat(kept()).isEmpty();
        model.drafts().look();
        assertThat(kept()).singleElement().extracting(Draft::customer).isEqualTo(Optional.of("Kofoed"));
        assertThat(kept()).singleElement().extracting(Draft::startedBy).isEqualTo(typist);
        assertThat(model.drafts().isAllKept()).isTrue();
    }

    @Test
    void a_draft_that_was_thrown_away_is_not_tried_again() {
        model.customer().nameProperty().set("Kofoed");
        fixture.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", null));
        var draft = model.drafts().putAside().orElseThrow();
        model.drafts().thrownAway(draft.uuid());
        for (int i = 0; i < 20; i++) {
            model.drafts().look();
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_saved_intake_leaves_no_draft_and_the_next_form_a_new_name() {
        typeEverything(model);
        model.drafts().look();
        model.withIt().nextProperty().set("");
        model.refreshChoices();
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
        var uuid = model.drafts().uuid();
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(IntakeViewModel.Outcome.Saved.class);
        model.drafts().look();
        assertThat(kept()).isEmpty();
        assertThat(model.drafts().uuid()).isNotEqualTo(uuid);
    }

    @Test
    void a_draft_thrown_away_empties_the_form_only_if_it_stands_there() {
        model.customer().nameProperty().set("Kofoed");
        model.drafts().thrownAway(UUID.randomUUID());
        assertThat(model.form().customer().name()).isEqualTo("Kofoed");
        model.drafts().thrownAway(model.drafts().uuid());
        assertThat(model.form().customer().name()).isEmpty();
    }

    private List<Draft> kept() {
        return fixture.shop.drafts().all();
    }

    /// Hanne from the list with her laptop, and something in every field.
    private static void typeEverything(IntakeViewModel model) {
        model.customer().phoneProperty().set("2041");
        model.customer().take(model.customer().matchesProperty().get().getFirst());
        model.customer().emailProperty().set("ny@toft.dk");
        model.customer().tellByProperty().set(TellBy.CALL);
        model.customer().languageProperty().set(Language.EN);
        model.device().take(model.device().suggestionsProperty().get().getFirst());
        model.device().kindProperty().set(DeviceKind.DESKTOP);
        model.device().keepAsSerialProperty().set(true);
        model.device().noteProperty().set("ridset");
        model.device().markProperty(ConditionPoint.LIQUID).set(ConditionMark.BAD);
        var first = model.faults().getFirst();
        first.wordsProperty().set("starter ikke");
        first.sinceProperty().set("i går");
        model.addFault();
        model.faults().getLast().wordsProperty().set("larmer");
        model.addFault();
        for (var thing : List.of("oplader", "taske")) {
            model.withIt().nextProperty().set(thing);
            model.withIt().takeNext();
        }
        model.withIt().nextProperty().set("hov");
        model.terms().neededByProperty().set("4.12.");
        model.terms().mostImportantProperty().set(MostImportant.DATA);
        model.terms().priceProperty().set(TermsForm.Price.LIMIT);
        model.terms().amountProperty().set("1200");
    }
}
