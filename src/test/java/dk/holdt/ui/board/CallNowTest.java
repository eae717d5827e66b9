package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import org.junit.jupiter.api.Test;

class CallNowTest {

    private final BoardFixture shop = new BoardFixture(Language.EN);
    private final BoardViewModel model = shop.model();

    @Test
    void once_the_time_to_call_by_has_passed_the_row_says_now() {
        shop.fill();
        shop.floor.itIs("2026-11-27T14:10");
        model.read();
        assertThat(model.lines())
                .filteredOn(BoardLine.Repair.class::isInstance)
                .extracting(line -> ((BoardLine.Repair) line).row().standing())
                .contains("at risk · call now");
    }
}
