package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.undo.TakeBackIntake;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device taken in by mistake, on a real file with a printer chosen.
class TakeBackIntakeTest {

    @TempDir
    private Path somewhere;

    private Shop shop;
    private MistakenIntake anna;

    @BeforeEach
    void open() {
        shop = new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30")
                .setUp(Language.DA)
                .shop();
        anna = new MistakenIntake(shop);
        shop.printerPlan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("front desk"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void the_repair_ends_its_promise_is_released_and_its_paper_is_cancelled() {
        var number = anna.takeIn();
        assertThat(shop.queue.waiting()).hasSize(1);
        anna.takeBack(number);
        var after = shop.repairs.find(number).orElseThrow();
        assertThat(after.stage()).isEqualTo(Stage.COLLECTED);
        assertThat(after.repair().progress().ending()).contains(Ending.TAKEN_BACK);
        assertThat(after.book().open()).isEmpty();
        assertThat(after.book().ends().getFirst().how()).hasToString("RELEASED");
        assertThat(after.entries().stream().map(entry -> entry.words()))
                .contains("Indleveret ved en fejl: løftet er taget tilbage, og kvitteringen gælder ikke længere");
        assertThat(shop.queue.waiting()).isEmpty();
        assertThat(shop.documents.of(number)).singleElement().satisfies(paper -> assertThat(paper.printing())
                .contains(PrintQueue.State.CANCELLED));
        assertThat(shop.repairs.open()).isEmpty();
        assertThat(shop.search.lastCollected()).isEmpty();
        assertThat(shop.repairs.ofDevice(after.device().id()))
                .as("the device was not here before")
                .isEmpty();
    }

    @Test
    void what_was_typed_is_a_draft_of_another_form_and_saving_it_again_stores_nobody_twice() {
        var number = anna.takeIn();
        var draft = shop.drafts.find(anna.takeBack(number)).orElseThrow();
        assertThat(draft.fields()).containsAllEntriesOf(MistakenIntake.TYPED).containsKeys("customer", "device-before");
        assertThat(shop.repairs.numberOf(draft.uuid())).isEmpty();
        var known = Long.parseLong(draft.fields().get("customer"));
        var again = (TakenIn.Saved) shop.keepDrafts().takeIn(anna.form(draft.uuid(), Optional.of(known)), false);
        assertThat(again.number()).isNotEqualTo(number);
        assertThat(shop.customers.withPhoneEnding("3456", 8)).hasSize(1);
        assertThat(shop.drafts.all()).isEmpty();
    }

    @Test
    void a_customer_who_was_corrected_is_as_before_and_the_journal_has_the_old_values_and_the_new() {
        var first = anna.takeIn();
        var before = shop.repairs.find(first).orElseThrow().customer();
        var again = anna.comesAgain(before, "20 12 34 57", "anna@berg.example");
        var line = "Kunden rettet – Telefon: 20 12 34 56 → 20 12 34 57 · E-mail: – → anna@berg.example";
        assertThat(words(first))
                .as("whoever works on the other device rings that number too")
                .contains(line);
        assertThat(words(again)).contains(line);
        assertThat(shop.customers.withPhoneEnding("3457", 8)).hasSize(1);
        anna.takeBack(again);
        assertThat(shop.customers.find(before.id())).contains(before);
        assertThat(shop.customers.withPhoneEnding("3457", 8)).isEmpty();
        assertThat(words(first).getLast()).startsWith("Rettet – taget tilbage: Kunden rettet – Telefon: 20 12 34 56");
        assertThat(words(again)).contains(words(first).getLast());
    }

    @Test
    void a_customer_who_was_corrected_once_more_since_stays_so_and_one_who_was_not_has_no_line() {
        var before = shop.repairs.find(anna.takeIn()).orElseThrow().customer();
        var same = anna.comesAgain(before, before.phone(), before.email());
        assertThat(anna.corrected).isEmpty();
        assertThat(words(same)).noneMatch(line -> line.startsWith("Kunden rettet"));
        var wrong = anna.comesAgain(before, "20 12 34 57", "");
        var mistaken = anna.corrected;
        anna.comesAgain(before, "20 12 34 58", "");
        anna.corrected = mistaken;
        anna.takeBack(wrong);
        assertThat(shop.customers.find(before.id()).orElseThrow().phone()).isEqualTo("20 12 34 58");
    }

    private List<String> words(RepairNumber number) {
        return shop.repairs.find(number).orElseThrow().entries().stream()
                .map(Entry::words)
                .toList();
    }

    @Test
    void a_repair_somebody_has_begun_on_stays() {
        var number = anna.takeIn();
        shop.work().start(Seen.of(shop.repairs.find(number).orElseThrow()), 1);
        assertThat(new TakingBack(shop).intake().takeBack(anna.undo(number), 1))
                .isInstanceOf(TakeBackIntake.Answer.Refused.class);
        assertThat(shop.repairs.open()).hasSize(1);
        assertThat(shop.queue.waiting()).hasSize(1);
        assertThat(shop.drafts.all()).isEmpty();
    }

    @Test
    void another_who_is_no_manager_takes_no_intake_back() {
        var number = anna.takeIn();
        var jonas = shop.staff.add(new StaffMember(0, "Jonas Dahl", Role.COUNTER));
        assertThat(new TakingBack(shop).intake().takeBack(anna.undo(number), jonas))
                .isEqualTo(new TakeBackIntake.Answer.Refused(
                        new Acted.Refused(List.of(Refusal.because(Refusal.Reason.NOT_A_MANAGER)))));
        assertThat(shop.repairs.open()).hasSize(1);
    }

    @Test
    void a_saved_intake_whose_print_failed_is_listed_until_printed_or_not_needed() {
        var number = anna.takeIn();
        assertThat(unprinted(false)).isEmpty();
        var job = shop.queue.waiting().getFirst().id();
        shop.queue.begin(job);
        shop.queue.failed(job, "OFFLINE");
        assertThat(unprinted(false)).containsExactly(number);
        var papers = shop.savedNotPrinted(false);
        var paper = papers.read().getFirst();
        papers.notNeeded(paper.document(), 1);
        assertThat(unprinted(false)).isEmpty();
        papers.needed(paper.document());
        assertThat(papers.print(paper)).isTrue();
        assertThat(unprinted(false)).isEmpty();
        assertThat(shop.queue.waiting()).hasSize(1);
    }

    @Test
    void a_shop_that_prints_nothing_is_reminded_only_after_a_crash_and_one_that_wants_files_never() {
        shop.printerPlan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.FileOnly());
        var number = anna.takeIn();
        assertThat(unprinted(true)).isEmpty();
        shop.database.run(() -> shop.book.set("printer-intake", "front desk"));
        assertThat(unprinted(false)).containsExactly(number);
        anna.takeBack(number);
        assertThat(unprinted(false)).isEmpty();
    }

    private List<RepairNumber> unprinted(boolean afterCrash) {
        return shop.savedNotPrinted(afterCrash).read().stream()
                .map(paper -> paper.number())
                .toList();
    }
}
