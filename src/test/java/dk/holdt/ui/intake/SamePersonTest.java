package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.intake.SamePerson.Differs;
import dk.holdt.ui.intake.SamePerson.Part;
import dk.holdt.ui.kit.DirectBackground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Hanne Toft, 20 14 20 41, hanne@toft.dk, is known.
class SamePersonTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final CustomerForm form = fixture.model(new DirectBackground()).customer();
    private final SamePerson same = form.samePerson();

    @Test
    void a_number_we_know_under_another_name_is_asked_about_with_old_and_new_beside_each_other() {
        type("Johanne Toft", "+45 20142041", "johanne@toft.dk");
        assertThat(same.candidateProperty().get().orElseThrow().customer().name())
                .isEqualTo("Hanne Toft");
        assertThat(same.differences())
                .containsExactly(
                        new Differs(Part.NAME, "Hanne Toft", "Johanne Toft"),
                        new Differs(Part.EMAIL, "hanne@toft.dk", "johanne@toft.dk"));
        assertThat(form.knownId()).as("nobody has said so").isEmpty();
    }

    @Test
    void an_address_we_know_is_enough_and_capitals_make_no_difference() {
        type("H. Toft", "30405060", "Hanne@Toft.dk");
        assertThat(same.differences()).extracting(Differs::part).containsExactly(Part.NAME, Part.PHONE);
    }

    @Test
    void the_same_person_keeps_what_we_know_but_for_what_is_replaced() {
        type("Johanne Toft", "20142041", "johanne@toft.dk");
        same.sameProperty().set(true);
        assertThat(form.knownId()).contains(fixture.hanne);
        assertThat(form.nameProperty().get()).isEqualTo("Hanne Toft");
        assertThat(form.phoneProperty().get()).isEqualTo("20 14 20 41");
        assertThat(form.tellByProperty().get()).isEqualTo(TellBy.COMES_BACK);
        same.replacedProperty(Part.EMAIL).set(true);
        assertThat(form.emailProperty().get()).isEqualTo("johanne@toft.dk");
        assertThat(form.nameProperty().get()).isEqualTo("Hanne Toft");
        same.replacedProperty(Part.EMAIL).set(false);
        assertThat(form.emailProperty().get()).isEqualTo("hanne@toft.dk");
    }

    @Test
    void somebody_else_of_the_family_is_new_with_what_was_typed_and_is_not_asked_about_again() {
        type("Ole Toft", "20142041", "");
        same.sameProperty().set(true);
        same.sameProperty().set(false);
        assertThat(form.knownId()).isEmpty();
        assertThat(form.nameProperty().get()).isEqualTo("Ole Toft");
        assertThat(form.phoneProperty().get()).isEqualTo("20142041");
        assertThat(form.emailProperty().get()).isEmpty();
        assertThat(form.matchesProperty().get()).isEmpty();
        same.look();
        assertThat(same.sameProperty().get()).isFalse();
    }

    @Test
    void what_we_did_not_know_is_filled_in_without_a_question() {
        fixture.shop
                .customers()
                .add(new Customer(0, "Bo Vang", "51525354", Optional.of("+4551525354"), "", Language.NB, TellBy.CALL));
        type("Bo Vang", "51525354", "bo@vang.dk");
        assertThat(same.differences()).isEmpty();
        same.sameProperty().set(true);
        assertThat(form.emailProperty().get()).isEqualTo("bo@vang.dk");
        assertThat(form.languageProperty().get()).isEqualTo(Language.NB);
    }

    @Test
    void nobody_is_asked_about_whom_we_do_not_know_or_have_taken_from_the_list() {
        type("Ny Kunde", "30405060", "ny@kunde.dk");
        assertThat(same.candidateProperty().get()).isEmpty();
        form.forget();
        form.phoneProperty().set("2041");
        form.take(form.matchesProperty().get().getFirst());
        same.look();
        assertThat(same.candidateProperty().get()).isEmpty();
    }

    @Test
    void a_number_that_only_ends_alike_is_not_the_same() {
        type("Per Olsen", "+47 20142041", "");
        assertThat(same.candidateProperty().get()).isEmpty();
    }

    @Test
    void an_empty_form_has_forgotten_the_question() {
        type("Ole Toft", "20142041", "");
        same.sameProperty().set(true);
        form.forget();
        assertThat(same.candidateProperty().get()).isEmpty();
        assertThat(same.sameProperty().get()).isNull();
        assertThat(form.nameProperty().get()).isEmpty();
    }

    private void type(String name, String phone, String email) {
        form.phoneProperty().set(phone);
        form.takeNew();
        form.nameProperty().set(name);
        form.emailProperty().set(email);
        same.look();
    }
}
