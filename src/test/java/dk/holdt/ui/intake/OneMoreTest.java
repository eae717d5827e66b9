package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.draft.OneMore;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.undo.TakeBackIntake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneMoreTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void one_more_keeps_customer_promise_and_price_and_nothing_of_the_device() {
        anna("iPhone 13");
        model.handIn().people().companyProperty().set("Havnens Skole");
        model.handIn().findingProperty(Finding.SIM_LEFT_IN).set(true);
        model.handIn().money().depositProperty().set("500");
        model.terms().priceProperty().set(TermsForm.Price.GO);
        var first = oneMore();
        assertThat(model.customer().nameProperty().get()).isEqualTo("Anna Berg");
        assertThat(model.customer().knownProperty().get()).isPresent();
        assertThat(model.device().nameProperty().get()).isEmpty();
        assertThat(model.faults()).singleElement().satisfies(line -> assertThat(line.isBlank())
                .isTrue());
        assertThat(model.handIn().sameVisitAsProperty().get()).contains(first);
        assertThat(model.handIn().part().findings()).isEmpty();
        assertThat(model.handIn().part().deposit().amount()).isEmpty();
        assertThat(model.handIn().people().companyProperty().get()).isEqualTo("Havnens Skole");
        assertThat(model.promise().offer()).isEmpty();
        model.device().nameProperty().set("iPad Air");
        assertThat(model.promise().offer()).isPresent();
        assertThat(model.terms().terms()).contains(new PriceTerms.TimeSpent());
    }

    @Test
    void each_device_is_a_repair_of_its_own_in_one_visit_of_one_customer() {
        anna("iPhone 13");
        var first = oneMore();
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        var second = oneMore();
        model.device().nameProperty().set("MacBook Air");
        model.faults().getLast().wordsProperty().set("langsom");
        model.save();
        var third = ((IntakeViewModel.Outcome.Saved) model.outcomeProperty().get()).number();
        assertThat(dossier(third).together())
                .extracting(one -> one.number() + " " + one.device())
                .containsExactly(first + " iPhone 13", second + " iPad Air");
        assertThat(List.of(first, second, third))
                .extracting(number -> dossier(number).customer().id())
                .containsOnly(dossier(first).customer().id());
        assertThat(fixture.shop.printed()).as("one paper for all of them").containsExactly(3L);
        var slip = fixture.shop.papers().getLast();
        assertThat(slip.masthead().number()).isEqualTo(first + " · " + second + " · " + third);
        assertThat(devicesOn(slip)).containsExactly("iPhone 13", "iPad Air", "MacBook Air");
        assertThat(fixture.shop.labels()).containsExactly(first, second, third);
        assertThat(dossier(first).book().open()).hasSize(1);
        assertThat(model.handIn().sameVisitAsProperty().get()).isEmpty();
        assertThat(model.customer().nameProperty().get()).isEmpty();
    }

    @Test
    void a_device_taken_back_while_the_next_is_typed_is_of_the_same_visit_when_it_is_saved_again() {
        anna("iPhone 13");
        var mistaken = oneMore();
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        var second = model.drafts().putAside().orElseThrow().uuid();
        var again = takeBack();
        model.drafts().resume(again.draft());
        assertThat(again.othersStay()).isFalse();
        assertThat(model.handIn().sameVisitAsProperty().get()).isEmpty();
        assertThat(model.device().nameProperty().get()).isEqualTo("iPhone 13");
        press();
        model.save();
        var first = saved();
        model.drafts().resume(second);
        press();
        model.save();
        assertThat(dossier(saved()).together())
                .extracting(one -> one.number())
                .containsExactly(first)
                .doesNotContain(mistaken);
        assertThat(devicesOn(fixture.shop.papers().getLast())).containsExactly("iPhone 13", "iPad Air");
        assertThat(fixture.shop.printed())
                .containsExactly((long) fixture.shop.papers().size());
    }

    @Test
    void what_stays_of_a_visit_gets_a_receipt_without_what_was_taken_back_once_that_is_given_up() {
        anna("iPhone 13");
        var first = oneMore();
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        model.save();
        assertThat(fixture.shop.printed()).hasSize(1);
        var again = takeBack();
        assertThat(again.othersStay()).isTrue();
        assertThat(fixture.shop.printed()).as("cancelled, and the new one held").isEmpty();
        fixture.acts().drafts().throwAway(again.draft(), 1);
        var rest = fixture.shop.papers().getLast();
        assertThat(fixture.shop.printed())
                .containsExactly((long) fixture.shop.papers().size());
        assertThat(rest.masthead().number()).isEqualTo(first.digits());
        assertThat(rest.masthead().issue()).startsWith("Gælder i stedet for");
        assertThat(devicesOn(rest)).isEmpty();
    }

    @Test
    void a_receipt_that_waits_for_one_more_is_printed_when_that_comes_in_for_somebody_else() {
        anna("iPhone 13");
        oneMore();
        model.customer().forget();
        model.customer().nameProperty().set("Ole Berg");
        model.customer().phoneProperty().set("20654321");
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        model.save();
        assertThat(fixture.shop.printed()).containsExactly(1L, 2L);
    }

    @Test
    void a_device_that_comes_in_afterwards_is_on_a_receipt_in_the_place_of_the_first() {
        anna("iPhone 13");
        model.handIn().people().companyProperty().set("Havnens Skole");
        model.handIn().people().referenceProperty().set("PO-77");
        model.save();
        var first = saved();
        var shop = fixture.shop;
        var begin = new OneMore(shop.transactions(), shop.drafts(), shop.repairs(), () -> fixture.now);
        model.drafts().resume(begin.begin(first, 1).orElseThrow());
        assertThat(model.customer().nameProperty().get()).isEqualTo("Anna Berg");
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        press();
        model.save();
        assertThat(dossier(saved()).handIn().business())
                .isEqualTo(dossier(first).handIn().business());
        assertThat(devicesOn(shop.papers().getLast())).containsExactly("iPhone 13", "iPad Air");
        assertThat(shop.papers().getLast().masthead().issue()).startsWith("Gælder i stedet for");
        assertThat(shop.printed()).containsExactly(2L);
        assertThat(begin.begin(RepairNumber.of(12_345), 1)).isEmpty();
    }

    private TakeBackIntake.Answer.TakenBack takeBack() {
        var answers = new ArrayList<TakeBackIntake.Answer>();
        model.saved().takeBack(answers::add);
        return (TakeBackIntake.Answer.TakenBack) answers.getFirst();
    }

    private RepairNumber saved() {
        return ((IntakeViewModel.Outcome.Saved) model.outcomeProperty().get()).number();
    }

    private static List<String> devicesOn(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Device.class::isInstance)
                .map(block -> ((Block.Device) block).name())
                .toList();
    }

    @Test
    void a_promise_kept_from_the_device_before_is_pressed_again_when_it_was_read_too_long_ago() {
        anna("iPhone 13");
        oneMore();
        model.device().nameProperty().set("iPad Air");
        model.faults().getLast().wordsProperty().set("lader ikke");
        fixture.now = fixture.now.plusSeconds(20 * 60);
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(IntakeViewModel.Outcome.Incomplete.class);
        assertThat(model.promise().offer()).isEmpty();
        assertThat(model.pressAgainProperty().get()).isTrue();
    }

    @Test
    void a_device_that_was_here_before_is_linked_when_it_is_said_to_come_back() {
        hannesLaptop();
        model.save();
        assertThat(model.handIn().earlierProperty().get()).isEmpty();
        var first = fixture.shop.repairs().open().getFirst().repair().number();
        hannesLaptop();
        assertThat(model.handIn().earlierProperty().get())
                .extracting(Dossier::number)
                .containsExactly(first);
        assertThat(model.handIn().part().comeback()).isEmpty();
        model.handIn().sameFaultProperty().set(true);
        assertThat(model.handIn().part().comeback()).contains(new Comeback(first, true));
        model.save();
        assertThat(dossier(RepairNumber.of(10_001)).handIn().comeback()).contains(new Comeback(first, true));
    }

    @Test
    void the_company_is_remembered_and_its_reference_and_its_people_are_not() {
        anna("iPhone 13");
        var people = model.handIn().people();
        people.companyProperty().set("Havnens Skole");
        people.numberProperty().set("12345674");
        people.referenceProperty().set("PO-1");
        people.netPricesProperty().set(true);
        people.personProperty(PersonRole.PAYS).set("Bogholderiet");
        model.save();
        assertThat(people.companyProperty().get()).isEmpty();
        model.customer().phoneProperty().set("3456");
        var match = model.customer().matchesProperty().get().getFirst();
        assertThat(match.business()).contains(new Business("Havnens Skole", "12345674", "PO-1", true));
        model.customer().take(match);
        assertThat(people.companyProperty().get()).isEqualTo("Havnens Skole");
        assertThat(people.netPricesProperty().get()).isTrue();
        assertThat(people.referenceProperty().get()).isEmpty();
        assertThat(people.personProperty(PersonRole.PAYS).get()).isEmpty();
        model.customer().forget();
        assertThat(people.companyProperty().get()).isEmpty();
    }

    @Test
    void a_day_of_coming_back_that_cannot_be_read_is_not_lost_in_silence() {
        anna("iPhone 13");
        model.customer().tellByProperty().set(TellBy.COMES_BACK);
        model.handIn().comesBackProperty().set("sometime");
        model.save();
        assertThat(((IntakeViewModel.Outcome.Incomplete) model.outcomeProperty().get()).gaps())
                .containsExactly(new Gap(Gap.Field.COMES_BACK, 0, Gap.Problem.UNREADABLE, List.of()));
        model.handIn().comesBackProperty().set("3.12.");
        model.save();
        assertThat(dossier(RepairNumber.of(10_000)).handIn().comesBackOn()).contains(LocalDate.of(2026, 12, 3));
    }

    private void anna(String device) {
        model.customer().phoneProperty().set("20123456");
        model.customer().nameProperty().set("Anna Berg");
        model.device().nameProperty().set(device);
        model.faults().getLast().wordsProperty().set("tænder ikke");
        press();
    }

    private void hannesLaptop() {
        model.customer().phoneProperty().set("2041");
        model.customer().take(model.customer().matchesProperty().get().getFirst());
        model.device().take(model.device().suggestionsProperty().get().getFirst());
        model.faults().getLast().wordsProperty().set("tænder ikke");
        press();
    }

    /// The first way: an answer, 24 hours around the clock.
    private void press() {
        model.refreshChoices();
        var ways = model.promise().waysProperty().get().orElseThrow().ways();
        model.promise().take(ways.getFirst());
    }

    private RepairNumber oneMore() {
        model.saveAndOneMore();
        return Optional.of(model.outcomeProperty().get())
                .filter(IntakeViewModel.Outcome.OneMore.class::isInstance)
                .map(outcome -> ((IntakeViewModel.Outcome.OneMore) outcome).first())
                .orElseThrow();
    }

    private Dossier dossier(RepairNumber number) {
        return fixture.shop.repairs().find(number).orElseThrow();
    }
}
