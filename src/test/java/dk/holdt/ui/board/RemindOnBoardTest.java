package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.board.ReadBoard.Band;
import org.junit.jupiter.api.Test;

class RemindOnBoardTest {

    private final BoardFixture shop = new BoardFixture(Language.EN);
    private final BoardViewModel model = shop.model();

    @Test
    void a_customer_to_be_reminded_comes_out_of_the_folded_band_on_the_day() {
        shop.floor.itIs("2026-11-27T10:30");
        var number = shop.floor.started(shop.floor.take(ShopFloor.DO_NOT_ASK, 30, "tænder ikke"));
        ShopFloor.done(shop.floor.answers().ask(shop.floor.seen(number), ShopFloor.MIA));
        model.read();
        var row = model.lines().stream()
                .filter(BoardLine.Repair.class::isInstance)
                .map(line -> ((BoardLine.Repair) line).row())
                .findFirst()
                .orElseThrow();
        assertThat(row.standing()).isEqualTo("remind now");
        assertThat(row.shape()).isEqualTo(StandingMark.Shape.CLOCK_QUARTER);
        assertThat(model.lines().getFirst())
                .isInstanceOfSatisfying(BoardLine.Heading.class, heading -> assertThat(heading.group())
                        .isEqualTo(new BoardGroup.ByPromise(Band.NEXT_OPEN_HOURS)));
    }
}
