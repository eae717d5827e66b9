package dk.holdt.usecase.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class KeepDraftsTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final UUID form = UUID.randomUUID();

    @Test
    void a_draft_keeps_who_began_it_and_when_while_somebody_else_goes_on() {
        var begun = floor.clock().instant();
        keep(Map.of("name", "Kofoed"));
        floor.itIs("2026-11-27T15:10");
        floor.drafts().keep(form, ShopFloor.METTE, Map.of("name", "Kofoed", "device", "iPad"));
        assertThat(floor.drafts().all())
                .containsExactly(new Draft(
                        form,
                        ShopFloor.MIA,
                        ShopFloor.METTE,
                        begun,
                        floor.clock().instant(),
                        Map.of("name", "Kofoed", "device", "iPad")));
    }

    @Test
    void the_board_names_who_began_a_draft_and_somebody_else_who_goes_on() {
        var unfinished = new ReadUnfinished(floor.in.drafts(), floor.in.staff());
        keep(Map.of("name", "Kofoed"));
        assertThat(unfinished.read().getFirst().continuedBy()).isEmpty();
        floor.drafts().keep(form, ShopFloor.METTE, Map.of("name", "Kofoed A/S"));
        var line = unfinished.read().getFirst();
        assertThat(line.startedBy()).isEqualTo(name(ShopFloor.MIA));
        assertThat(line.continuedBy()).contains(name(ShopFloor.METTE));
        keep(Map.of("name", "Kofoed ApS"));
        assertThat(unfinished.read().getFirst().continuedBy())
                .as("back with whoever began it")
                .isEmpty();
    }

    private String name(long member) {
        return floor.in.staff().find(member).orElseThrow().name();
    }

    @Test
    void a_form_that_was_emptied_again_is_no_draft() {
        keep(Map.of("name", "K"));
        assertThat(floor.drafts().keep(form, ShopFloor.MIA, Map.of())).isEmpty();
        assertThat(floor.drafts().all()).isEmpty();
    }

    @Test
    void the_draft_ends_in_the_transaction_of_its_repair_or_stays() {
        keep(Map.of("name", "Anna Berg"));
        floor.in.failNext(new StoreFailure(StoreFailure.Kind.FULL, "full", null));
        Assertions.assertThatThrownBy(() -> floor.drafts().takeIn(form("Anna Berg"), false))
                .isInstanceOf(StoreFailure.class);
        assertThat(floor.drafts().all()).hasSize(1);
        assertThat(floor.drafts().takeIn(form("Anna Berg"), false)).isInstanceOf(TakenIn.Saved.class);
        assertThat(floor.drafts().all()).isEmpty();
    }

    @Test
    void an_incomplete_intake_stays_a_draft() {
        keep(Map.of("device", "iPad"));
        assertThat(floor.drafts().takeIn(form(""), false)).isInstanceOf(TakenIn.Incomplete.class);
        assertThat(floor.drafts().all()).hasSize(1);
    }

    @Test
    void a_late_keystroke_does_not_bring_back_the_draft_of_a_saved_repair() {
        floor.drafts().takeIn(form("Anna Berg"), false);
        assertThat(floor.drafts().keep(form, ShopFloor.MIA, Map.of("name", "Anna Berg")))
                .isEmpty();
        assertThat(floor.drafts().all()).isEmpty();
    }

    @Test
    void a_draft_that_was_thrown_away_comes_back_as_it_was() {
        keep(Map.of("name", "Kofoed", "fault-1", "glas"));
        var before = floor.drafts().find(form);
        var thrown = floor.drafts().throwAway(form, ShopFloor.MIA);
        assertThat(thrown).isEqualTo(before);
        assertThat(floor.drafts().all()).isEmpty();
        floor.drafts().bringBack(thrown.orElseThrow());
        assertThat(floor.drafts().find(form)).isEqualTo(before);
    }

    @Test
    void a_draft_is_known_by_name_and_device_or_by_what_there_is() {
        assertThat(draft(Map.of("name", "Kofoed", "phone", "20", "device", "iPad"))
                        .customer())
                .contains("Kofoed");
        assertThat(draft(Map.of("name", " ", "phone", "2012")).customer()).contains("2012");
        assertThat(draft(Map.of("fault-1", "glas")).device()).contains("glas");
        assertThat(draft(Map.of("note", "ridset")).customer()).isEmpty();
    }

    @Test
    void only_an_end_that_nobody_asked_for_counts_as_a_crash() {
        var exit = new LastExit(floor.in.transactions(), floor.in.book());
        assertThat(exit.wasCrash()).isFalse();
        assertThat(exit.wasCrash()).isTrue();
        exit.clean();
        assertThat(exit.wasCrash()).isFalse();
    }

    private void keep(Map<String, String> fields) {
        floor.drafts().keep(form, ShopFloor.MIA, fields);
    }

    private Draft draft(Map<String, String> fields) {
        var now = floor.clock().instant();
        return new Draft(form, ShopFloor.MIA, now, now, fields);
    }

    private IntakeForm form(String name) {
        return form(floor, form, name);
    }

    static IntakeForm form(ShopFloor floor, UUID form, String name) {
        var offer = floor.offers()
                .offer(What.READY, Term.workingHours(5), floor.clock().instant(), "iPad", Language.DA);
        return new IntakeForm(
                form,
                ShopFloor.MIA,
                new IntakeForm.CustomerPart(Optional.empty(), name, "20 12 34 56", "", Language.DA, TellBy.CALL),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.TABLET,
                        "iPad",
                        "",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.empty(),
                        ""),
                List.of(new IntakeForm.FaultPart("glas", "")),
                List.of(),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(ShopFloor.DO_NOT_ASK)),
                offer,
                HandInPart.none());
    }
}
