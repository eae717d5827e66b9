package dk.holdt.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadDayClose;
import dk.holdt.usecase.calls.ReadDayClose.Page;
import dk.holdt.usecase.calls.SayItIsMade;
import dk.holdt.usecase.newtime.MoveTime;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;

/// Anna's answer is promised for Saturday at 14:30, half an hour after the shop has shut.
class DayCloseViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final DayCloseDesk desk = new DayCloseDesk(
            new ReadDayClose(repair.calls(), repair.now, repair.clock()),
            repair.reading(),
            new SayItIsMade(repair.changes),
            _ -> {},
            new DayCloseDesk.Papers(new SimpleIntegerProperty(), () -> {}));
    private final DayCloseViewModel model =
            new DayCloseViewModel(desk, new DirectBackground(), () -> OneRepair.METTE, this::read);

    @Test
    void what_falls_due_after_the_next_opening_is_not_asked_about() {
        read();
        assertThat(page().closesAt()).contains(OneRepair.at("2026-11-27T17:30"));
        assertThat(page().opensAt()).isEqualTo(OneRepair.at("2026-11-28T10:00"));
        assertThat(model.itemsProperty().get()).isEmpty();
    }

    @Test
    void what_makes_it_is_written_down_and_asked_about_again_only_when_something_happens_to_it() {
        repair.when("2026-11-28T11:00");
        read();
        assertThat(model.canBeMade(item())).isTrue();
        model.makes(item());
        assertThat(model.itemsProperty().get()).isEmpty();
        assertThat(model.made()).isOne();
        assertThat(repair.dossier().entries().getLast().words().replace('\u00a0', ' '))
                .isEqualTo("Når det, set før lukketid: svar kl. 14.30");
        OneRepair.done(repair.notes().note(repair.seen(), OneRepair.METTE, "delen er ikke kommet"));
        read();
        assertThat(model.itemsProperty().get()).hasSize(1);
        assertThat(model.made()).isZero();
    }

    @Test
    void a_customer_who_has_been_told_is_decided() {
        repair.when("2026-11-28T11:00");
        var told = new MoveTime.NewTime(
                repair.open(What.ANSWER).id(),
                Optional.of(DelayCause.ILLNESS),
                "",
                OneRepair.call(Outcome.UNHAPPY),
                Optional.empty());
        OneRepair.done(repair.moving().move(repair.seen(), OneRepair.METTE, told));
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
    }

    @Test
    void what_is_late_can_no_longer_make_it_and_a_shop_that_is_shut_closes_no_more_today() {
        repair.when("2026-11-28T15:00");
        read();
        assertThat(page().closesAt()).isEmpty();
        assertThat(page().opensAt()).isEqualTo(OneRepair.at("2026-11-30T10:00"));
        assertThat(model.canBeMade(item())).isFalse();
        model.makes(item());
        assertThat(model.itemsProperty().get()).hasSize(1);
    }

    @Test
    void a_call_that_is_owed_is_made_and_not_said_to_be() {
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
        read();
        assertThat(item().isPromisedCall()).isTrue();
        assertThat(model.canBeMade(item())).isFalse();
    }

    private void read() {
        model.read();
    }

    private Page page() {
        return model.pageProperty().get().orElseThrow();
    }

    private CallItem item() {
        return model.itemsProperty().get().getFirst();
    }
}
