package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.staff.Role;
import dk.holdt.usecase.setup.Crew;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.staff.AddStaff.NewMember;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The crew of a first start.
class CrewFormTest {

    private final SetUpFixture shop = new SetUpFixture();
    private final SetUpViewModel model = shop.model;
    private final SetUpForms forms = shop.forms;
    private final CrewForm crew = forms.crew();

    @Test
    void begins_with_one_without_a_pin_who_is_reminded_of_it() {
        fillIn();
        model.next();
        model.next();
        assertThat(shop.saved.getFirst().crew()).isEqualTo(Crew.alone("Mia"));
        assertThat(shop.saved.getFirst().left()).contains(SetUpTopic.STAFF);
    }

    @Test
    void is_the_manager_with_a_pin_and_colleagues_with_theirs() {
        fillIn();
        crew.pinProperty().set("472831");
        crew.againProperty().set("472831");
        crew.lines().getFirst().name().set(" Jonas ");
        crew.lines().getFirst().role().set(Role.TECHNICIAN);
        crew.lines().getFirst().pin().set("5839");
        assertThat(crew.lines()).as("one line is always free").hasSize(2);
        model.back();
        model.next();
        model.next();
        model.next();
        var saved = shop.saved.getFirst();
        assertThat(saved.crew())
                .isEqualTo(new Crew("Mia", "472831", List.of(new NewMember("Jonas", Role.TECHNICIAN, "5839"))));
        assertThat(saved.left()).doesNotContain(SetUpTopic.STAFF);
    }

    @Test
    void is_told_what_is_wrong_with_a_pin() {
        crew.managerProperty().set("Mia");
        crew.pinProperty().set("123456");
        crew.againProperty().set("12345");
        crew.lines().getFirst().pin().set("58");
        assertThat(crew.problems())
                .containsExactly(
                        new Problem("manager-pin", Problem.Kind.PIN_EASY),
                        new Problem("manager-pin-again", Problem.Kind.PINS_DIFFER),
                        new Problem("colleague-0", Problem.Kind.COLLEAGUE_MISSING),
                        new Problem("colleague-0-pin", Problem.Kind.PIN_LENGTH));
    }

    @Test
    void is_no_more_than_one_while_that_one_has_no_pin() {
        crew.managerProperty().set("Mia");
        crew.lines().getFirst().name().set("Jonas");
        crew.lines().getFirst().pin().set("5839");
        assertThat(crew.problems()).containsExactly(new Problem("manager-pin", Problem.Kind.PIN_BEFORE_COLLEAGUES));
        crew.usual(Language.DA);
        assertThat(crew.crew()).isEqualTo(Crew.alone("Mia"));
    }

    private void fillIn() {
        model.next();
        model.next();
        model.next();
        forms.shop().nameProperty().set("Fix");
        forms.shop().phoneProperty().set("70 10 20 30");
        model.next();
        crew.managerProperty().set("Mia");
        model.next();
    }
}
