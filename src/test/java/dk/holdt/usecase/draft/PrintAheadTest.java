package dk.holdt.usecase.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.LabelsInMemory;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.draft.ReadLabel.Meaning;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrintAheadTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final PrinterPlan plan = new PrinterPlan(floor.in.book());
    private final LabelsInMemory queue = new LabelsInMemory();
    private final UUID form = UUID.randomUUID();

    @Test
    void a_label_waits_for_its_printer_with_a_number_that_is_the_same_ever_after() {
        plan.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        var first = print(form, Map.of("name", "Kofoed"));
        assertThat(first.printer()).contains("Rulle");
        assertThat(queue.queued)
                .extracting(PrintQueue.Job::item)
                .containsExactly(new PrintQueue.Item.Labels(first.number()));
        assertThat(print(form, Map.of("name", "Kofoed A/S"))).isEqualTo(first);
        assertThat(queue.queued).as("the one that waited is not printed twice").hasSize(1);
        assertThat(floor.drafts().find(form).orElseThrow().name()).contains("Kofoed A/S");
        assertThat(floor.in.drafts().labelled(first.number()).map(Draft::uuid)).contains(form);
    }

    @Test
    void without_a_printer_the_number_is_kept_and_nothing_waits() {
        assertThat(print(form, Map.of()).printer()).isEmpty();
        assertThat(queue.queued).isEmpty();
    }

    @Test
    void the_repair_gets_the_number_on_its_label_and_others_get_others() {
        var ahead = print(form, Map.of("name", "Kofoed")).number();
        var other = floor.take(ShopFloor.DO_NOT_ASK, "no sound");
        assertThat(other).isNotEqualTo(ahead);
        var saved = floor.drafts().takeIn(KeepDraftsTest.form(floor, form, "Kofoed"), false);
        assertThat(floor.in.repairs().numberOf(form)).contains(ahead);
        assertThat(saved).isInstanceOf(dk.holdt.usecase.intake.TakenIn.Saved.class);
        assertThat(floor.drafts().find(form)).isEmpty();
        assertThat(print(form, Map.of()).number()).as("once it is saved").isEqualTo(ahead);
        assertThat(floor.drafts().find(form)).isEmpty();
    }

    @Test
    void a_form_with_a_label_stays_a_draft_when_it_is_emptied() {
        print(form, Map.of("name", "Kofoed"));
        assertThat(floor.drafts().keep(form, ShopFloor.MIA, Map.of())).isPresent();
        assertThat(floor.drafts().find(form)).isPresent();
    }

    @Test
    void a_number_whose_intake_was_thrown_away_is_given_to_nobody_and_comes_back_with_it() {
        var ahead = print(form, Map.of("name", "Kofoed")).number();
        var unfinished = new ReadUnfinished(floor.in.drafts(), floor.in.staff());
        assertThat(unfinished.read().getFirst().label()).contains(ahead);
        assertThat(floor.in.readLabel().read(ahead))
                .contains(new Meaning.Unfinished(ahead, unfinished.read().getFirst()));
        var thrown = floor.drafts().throwAway(form, ShopFloor.MIA).orElseThrow();
        assertThat(floor.in.readLabel().read(ahead)).contains(new Meaning.Thrown(ahead, mia(), Optional.of(mia())));
        assertThat(floor.take(ShopFloor.DO_NOT_ASK, "no sound")).isNotEqualTo(ahead);
        assertThat(print(UUID.randomUUID(), Map.of()).number()).isNotEqualTo(ahead);
        floor.drafts().bringBack(thrown);
        assertThat(floor.in.readLabel().read(ahead)).containsInstanceOf(Meaning.Unfinished.class);
        assertThat(floor.drafts().numberOf(form)).isEqualTo(Optional.of(ahead));
    }

    private PrintAhead.Ahead print(UUID one, Map<String, String> fields) {
        return new PrintAhead(floor.in.transactions(), floor.drafts(), queue, plan).print(one, ShopFloor.MIA, fields);
    }

    private ReadLabel.Done mia() {
        return new ReadLabel.Done(floor.clock().instant(), "Mia Lund");
    }
}
