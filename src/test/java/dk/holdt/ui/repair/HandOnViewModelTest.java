package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.calls.HandOnCalls;
import dk.holdt.usecase.calls.ReadCalls.Left;
import dk.holdt.usecase.change.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOnViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final HandOnViewModel model = new HandOnViewModel(
            new HandOnDesk(repair.calls(), new HandOnCalls(repair.changes, repair.shop.staff())),
            new DirectBackground());
    private final List<Left> asked = new ArrayList<>();
    private StaffMember mette;
    private StaffMember jonas;

    @BeforeEach
    void people() {
        var id = repair.shop.staff().add(new StaffMember(0, "Jonas Holm", Role.TECHNICIAN));
        jonas = repair.shop.staff().find(id).orElseThrow();
        mette = repair.shop.staff().find(OneRepair.METTE).orElseThrow();
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
    }

    @Test
    void whoever_comes_in_is_asked_once_and_stands_first_among_those_who_can_take_over() {
        model.cameIn(mette, jonas, asked::add);
        assertThat(asked.getFirst().takers()).extracting(StaffMember::name).containsExactly("Jonas Holm");
        model.cameIn(mette, jonas, asked::add);
        model.cameIn(jonas, mette, asked::add);
        assertThat(asked).hasSize(1);
    }

    @Test
    void what_is_chosen_is_given_on_and_nothing_else() {
        model.cameIn(mette, jonas, asked::add);
        assertThat(model.isAnyChosen()).isFalse();
        var came = new ArrayList<Several>();
        model.choose(asked.getFirst().calls().getFirst(), Optional.of(jonas.id()));
        model.save(jonas.id(), came::add);
        assertThat(came.getFirst().refused()).isEmpty();
        assertThat(repair.open(What.CALL).given().owner()).isEqualTo(jonas.id());
    }
}
