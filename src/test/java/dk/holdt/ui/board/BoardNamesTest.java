package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.StandingMark.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardNamesTest {

    private final BoardFixture shop = new BoardFixture(Language.EN);
    private final BoardViewModel model = shop.model();

    private List<BoardRow> rows() {
        return model.lines().stream()
                .filter(BoardLine.Repair.class::isInstance)
                .map(line -> ((BoardLine.Repair) line).row())
                .toList();
    }

    @Test
    void a_customer_reads_initials_and_no_fault_and_not_whether_others_were_told() {
        var late = shop.fill();
        model.read();
        var before = rows().getFirst();
        assertThat(before.number()).isEqualTo(late);
        assertThat(before.shape()).isEqualTo(Shape.SOLID_SQUARE);
        shop.atCounter.toggle();
        var row = rows().getFirst();
        assertThat(row.number()).isEqualTo(late);
        assertThat(row.customer()).isEqualTo(before.customer().charAt(0) + ".");
        assertThat(row.deviceAndFault()).isNotEmpty().doesNotContain("tænder ikke", "·");
        assertThat(row.shape()).isEqualTo(Shape.HOLLOW_SQUARE);
        assertThat(row.standing()).isEqualTo("late");
        assertThat(row.told()).isEmpty();
        assertThat(row.promised()).isEqualTo(before.promised());
        assertThat(row.spoken())
                .contains(late.digits(), row.customer())
                .doesNotContain(before.customer(), "tænder", "NOT TOLD");
    }

    @Test
    void who_is_read_anew_meanwhile_is_an_initial_too() {
        shop.fill();
        shop.atCounter.toggle();
        model.read();
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row.customer())
                .matches("\\p{L}\\."));
    }

    @Test
    void once_the_customer_has_gone_everything_is_there_again() {
        shop.fill();
        model.read();
        var before = List.copyOf(model.lines());
        shop.atCounter.toggle();
        shop.atCounter.toggle();
        assertThat(model.lines()).isEqualTo(before);
    }

    @Test
    void the_order_that_waits_while_keys_are_pressed_is_named_as_it_is_then() {
        shop.fill();
        model.read();
        model.hold();
        shop.fill();
        model.read();
        shop.atCounter.toggle();
        model.release();
        assertThat(rows()).allSatisfy(row -> assertThat(row.customer()).endsWith("."));
    }
}
