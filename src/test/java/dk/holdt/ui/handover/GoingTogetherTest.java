package dk.holdt.ui.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoingTogetherTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);

    private HandoverViewModel model(RepairNumber number, HandoverDesk desk) {
        var model =
                new HandoverViewModel(number, desk, new DirectBackground(), floor.shop.messages(), () -> MIA, () -> {});
        model.read();
        return model;
    }

    @Test
    void who_collects_the_first_device_of_a_visit_stands_on_the_next() {
        var party = new HandoverParty();
        var who = new HandoverParty.Arriving(
                new Leaving.Same("Ole Berg", Optional.of(Collector.Proof.RECEIPT), "", true, "4711", false), List.of());
        var number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        party.goesOn(number, who);
        assertThat(party.arrivesAt(floor.take(DO_NOT_ASK, "no sound"))).isEmpty();
        party.goesOn(number, who);
        assertThat(party.arrivesAt(number)).contains(who);
        assertThat(party.arrivesAt(number)).isEmpty();
    }

    @Test
    void the_paper_of_what_has_gone_is_printed_when_the_next_device_stays_after_all() {
        var desk = HandoverViewModelTest.desk(floor);
        var first = floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        var second = floor.finished(floor.take(DO_NOT_ASK, "no sound"));
        var gone = new ArrayList<Party.Gone>();
        var model = model(first, desk);
        model.pageProperty().get().orElseThrow().lines().forEach(line -> model.answer(line, DemoAnswer.SHOWN_WORKS));
        model.finish(true, gone::addAll);
        assertThat(gone).extracting(Party.Gone::number).containsExactly(first);
        assertThat(floor.in.printed()).isEmpty();
        model.together().end();
        assertThat(floor.in.printed()).as("it comes with the next").isEmpty();
        desk.party().goesOn(second, new HandoverParty.Arriving(model.leaving().same(), gone));
        var next = model(second, desk);
        assertThat(next.together().gone()).containsExactly(first);
        next.together().end();
        next.together().end();
        assertThat(floor.in.printed()).containsExactly(1L);
    }
}
