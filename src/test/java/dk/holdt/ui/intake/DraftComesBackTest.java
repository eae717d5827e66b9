package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.intake.IntakeForm;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whatever can be typed comes back from a draft. A field that is added to the form and forgotten here, or in what a
/// draft keeps, fails.
class DraftComesBackTest {

    /// What a draft does not keep: each form is another, and its promise is given again.
    private static final Set<String> NOT_KEPT = Set.of("uuid", "by", "promise");

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void every_field_of_the_form_comes_back_from_a_draft() {
        var empty = leaves(model.form());
        hanneWasHereBefore();
        everywhere();
        var filled = leaves(model.form());
        assertThat(filled.keySet()).containsAll(empty.keySet());
        assertThat(filled).allSatisfy((field, value) -> assertThat(value)
                .as("%s stands as in an empty form, so nothing is said of it here", field)
                .isNotEqualTo(empty.get(field)));
        var nothingElse = model.withIt().nothingProperty().get();
        var aside = model.drafts().putAside().orElseThrow();
        assertThat(leaves(model.form())).isEqualTo(empty);

        var after = fixture.model(new DirectBackground());
        after.drafts().resume(aside.uuid());
        assertThat(leaves(after.form())).isEqualTo(filled);
        assertThat(after.withIt().nothingProperty().get()).isEqualTo(nothingElse);
        assertThat(after.drafts().typed()).isEqualTo(aside.fields());
    }

    @Test
    void each_answer_about_the_code_comes_back_and_that_nothing_came_with_it() {
        for (var how : Unlock.How.values()) {
            model.withIt().unlock().howProperty().set(how);
            model.withIt().nothingProperty().set(true);
            var aside = model.drafts().putAside().orElseThrow().uuid();
            assertThat(model.withIt().unlock().howProperty().get()).isNull();
            model.drafts().resume(aside);
            assertThat(model.withIt().unlock().howProperty().get()).isEqualTo(how);
            assertThat(model.withIt().nothingProperty().get()).isTrue();
        }
    }

    /// The parts of a form, those of its records and maps too, by their names.
    private static Map<String, Object> leaves(IntakeForm form) {
        var all = new TreeMap<String, Object>();
        leaves("", form, all);
        return all;
    }

    private static void leaves(String name, Object part, Map<String, Object> into) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> leaves(name + "." + key, value, into));
        } else if (part instanceof Record record && isOfTheForm(record)) {
            for (var component : record.getClass().getRecordComponents()) {
                if (!NOT_KEPT.contains(component.getName())) {
                    leaves(name + "." + component.getName(), read(component, record), into);
                }
            }
        } else {
            into.put(name, part);
        }
    }

    private static boolean isOfTheForm(Record record) {
        return record.getClass().getName().startsWith("dk.holdt.usecase.intake.") || record instanceof Condition;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// Her laptop was repaired before, so it can be said that it comes back.
    private void hanneWasHereBefore() {
        hannesLaptop();
        model.device().kindProperty().set(DeviceKind.LAPTOP);
        model.faults().getFirst().wordsProperty().set("starter ikke");
        model.withIt().nothingProperty().set(true);
        model.terms().priceProperty().set(TermsForm.Price.GO);
        model.refreshChoices();
        model.promise()
                .take(model.promise().waysProperty().get().orElseThrow().ways().getFirst());
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(IntakeViewModel.Outcome.Saved.class);
    }

    private void hannesLaptop() {
        model.customer().phoneProperty().set("2041");
        model.customer().take(model.customer().matchesProperty().get().getFirst());
        model.device().take(model.device().suggestionsProperty().get().getFirst());
    }

    private void everywhere() {
        model.handIn().oneMore(RepairNumber.of(10_000));
        hannesLaptop();
        var customer = model.customer();
        customer.emailProperty().set("ny@toft.dk");
        customer.tellByProperty().set(TellBy.COMES_BACK);
        customer.languageProperty().set(Language.EN);
        var device = model.device();
        device.kindProperty().set(DeviceKind.DESKTOP);
        device.keepAsSerialProperty().set(true);
        device.noteProperty().set("ridset");
        for (var point : ConditionPoint.values()) {
            device.markProperty(point).set(ConditionMark.BAD);
        }
        model.faults().getFirst().wordsProperty().set("starter ikke");
        model.faults().getFirst().sinceProperty().set("i går");
        model.faults().getFirst().goesProperty().set(true);
        model.faults().getFirst().reproduceProperty().set("om morgenen");
        model.addFault();
        model.faults().getLast().wordsProperty().set("larmer");
        model.withIt().nextProperty().set("3");
        assertThat(model.withIt().named()).as("read aloud").isEmpty();
        model.withIt().nextProperty().set("oplader");
        assertThat(model.withIt().named()).containsExactly("oplader");
        model.withIt().takeNext();
        model.withIt().nextProperty().set("taske");
        model.withIt().placeProperty().set("B3");
        model.withIt().unlock().howProperty().set(Unlock.How.CUSTOMER_UNLOCKS);
        model.terms().neededByProperty().set("4.12.");
        model.terms().mostImportantProperty().set(MostImportant.DATA);
        model.terms().priceProperty().set(TermsForm.Price.LIMIT);
        model.terms().amountProperty().set("1200");
        seldom(model.handIn());
    }

    private static void seldom(HandInForm form) {
        var people = form.people();
        people.companyProperty().set("Havnens Skole");
        people.numberProperty().set("12345674");
        people.referenceProperty().set("PO-1");
        people.netPricesProperty().set(true);
        people.collectsProperty().set("Ole");
        for (var role : PersonRole.values()) {
            people.personProperty(role).set("Grethe " + role.ordinal());
        }
        var money = form.money();
        money.depositProperty().set("500");
        money.tillProperty().set("811");
        money.sideProperty().set(Claim.Side.INSURANCE);
        money.decidesProperty().set("Tryg");
        money.referenceProperty().set("S-77");
        money.feeProperty().set("395");
        form.comesBackProperty().set("3.12.");
        form.backupProperty().set(Backup.WE_MAKE_ONE);
        form.mayEraseProperty().set(false);
        form.mayOpenFilesProperty().set(true);
        for (var finding : Finding.values()) {
            form.findingProperty(finding).set(true);
        }
        form.sameFaultProperty().set(true);
    }
}
