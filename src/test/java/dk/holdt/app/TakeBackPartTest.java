package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.Documents.Issued;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart.Answer;
import dk.holdt.usecase.undo.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A deposit or a corrected customer taken back while the intake stays, on a real file with printers chosen.
class TakeBackPartTest {

    @TempDir
    private Path somewhere;

    private Shop shop;
    private MistakenIntake anna;
    private Customer before;
    private RepairNumber number;

    @BeforeEach
    void open() {
        shop = new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30")
                .setUp(Language.DA)
                .shop();
        shop.printerPlan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("front desk"));
        shop.printerPlan.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("roll"));
        anna = new MistakenIntake(shop);
        before = dossier(anna.takeIn()).customer();
        shop.queue.waiting().forEach(job -> shop.queue.begin(job.id()));
        var typed =
                new CustomerPart(Optional.of(before.id()), "Anne Bjerg", "20 12 34 57", "", Language.EN, TellBy.CALL);
        number = anna.takeIn(anna.form(UUID.randomUUID(), typed, "500"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_deposit_that_was_none_is_gone_from_what_is_owed_and_from_the_receipt() {
        assertThat(dossier(number).handIn().deposit()).isPresent();
        assertThat(paper()).contains("Deposit paid: 500\u00a0kr");
        var rest = rest(part(Undo.Part.DEPOSIT, 1));
        assertThat(rest.deposit()).isEmpty();
        assertThat(rest.corrected()).isPresent();
        assertThat(dossier(number).handIn().deposit()).isEmpty();
        assertThat(dossier(number).stage()).isEqualTo(Stage.RECEIVED);
        assertThat(words(number))
                .contains("Forudbetalt: 500\u00a0kr.")
                .endsWith("Rettet – taget tilbage: Forudbetalt: 500\u00a0kr.");
        assertThat(paper()).doesNotContain("Deposit paid");
        assertThat(shop.documents.of(number)).extracting(Issued::withdrawn).containsExactly(false, true);
        assertThat(shop.documents.of(number))
                .extracting(Issued::printing)
                .containsExactly(Optional.of(PrintQueue.State.WAITING), Optional.of(PrintQueue.State.CANCELLED));
        assertThat(dossier(number).customer().name()).isEqualTo("Anne Bjerg");
    }

    @Test
    void a_corrected_customer_is_as_before_and_receipt_and_label_say_so() {
        var open = shop.repairs.open().size();
        rest(part(Undo.Part.CUSTOMER, 1));
        assertThat(shop.customers.find(before.id())).contains(before);
        assertThat(dossier(number).handIn().deposit()).isPresent();
        for (var one : shop.customers.openRepairsOf(before.id())) {
            assertThat(words(one)).anyMatch(line -> line.startsWith("Kunden rettet – Navn: Anna Berg → Anne Bjerg"));
            assertThat(words(one)).anyMatch(line -> line.startsWith("Rettet – taget tilbage: Kunden rettet"));
        }
        assertThat(shop.repairs.open()).hasSize(open);
        assertThat(paper()).contains("Anna Berg", "20 12 34 56").doesNotContain("Bjerg", "20 12 34 57");
        assertThat(shop.queue.waiting())
                .extracting(PrintQueue.Job::item)
                .as("the label that waits is made when it is printed, so it is printed once")
                .containsOnlyOnce(new PrintQueue.Item.Labels(number));
    }

    @Test
    void after_each_part_the_whole_can_be_taken_back_with_all_that_was_typed() {
        var rest = rest(part(Undo.Part.DEPOSIT, 1));
        rest = rest(new TakingBack(shop).part().takeBack(rest, Undo.Part.CUSTOMER, 1));
        assertThat(shop.documents.of(number)).extracting(Issued::withdrawn).containsExactly(false, true, true);
        var whole =
                (TakeBackIntake.Answer.TakenBack) new TakingBack(shop).intake().takeBack(rest, 1);
        assertThat(shop.drafts.find(whole.draft()).orElseThrow().fields()).containsAllEntriesOf(MistakenIntake.TYPED);
        assertThat(shop.documents.of(number)).allMatch(Issued::withdrawn);
        assertThat(shop.customers.find(before.id())).contains(before);
    }

    @Test
    void nothing_is_taken_back_once_the_repair_or_the_customer_has_moved_on_or_by_somebody_else() {
        var jonas = shop.staff.add(new StaffMember(0, "Jonas Dahl", Role.COUNTER));
        refused(part(Undo.Part.DEPOSIT, jonas), Refusal.Reason.NOT_A_MANAGER);
        var undo = anna.undo(number);
        anna.comesAgain(dossier(number).customer(), "20 12 34 58", "");
        refused(new TakingBack(shop).part().takeBack(undo, Undo.Part.CUSTOMER, 1), Refusal.Reason.CUSTOMER_CHANGED);
        assertThat(dossier(number).customer().phone()).isEqualTo("20 12 34 58");
        shop.work().start(Seen.of(dossier(number)), 1);
        refused(new TakingBack(shop).part().takeBack(undo, Undo.Part.DEPOSIT, 1), Refusal.Reason.REPAIR_CHANGED);
        assertThat(dossier(number).handIn().deposit()).isPresent();
        assertThat(shop.documents.of(number)).noneMatch(Issued::withdrawn);
    }

    private Answer part(Undo.Part part, long by) {
        return new TakingBack(shop).part().takeBack(anna.undo(number), part, by);
    }

    private static Undo.Intake rest(Answer answer) {
        return switch (answer) {
            case Answer.TakenBack(var rest) -> rest;
            case Answer.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    private static void refused(Answer answer, Refusal.Reason reason) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, no -> assertThat(
                        no.why().refusals())
                .extracting(Refusal::reason)
                .containsExactly(reason));
    }

    private Dossier dossier(RepairNumber one) {
        return shop.repairs.find(one).orElseThrow();
    }

    private String paper() {
        return shop.documents.paper(shop.documents.of(number).getFirst().id()).toString();
    }

    private List<String> words(RepairNumber one) {
        return dossier(one).entries().stream().map(Entry::words).toList();
    }
}
