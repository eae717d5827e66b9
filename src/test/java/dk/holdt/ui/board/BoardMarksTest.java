package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardMarksTest {

    private final BoardFixture shop = new BoardFixture(Language.DA);
    private final BoardViewModel model = shop.model();
    private final BoardMarks marks = model.marks();

    /// A heading, the late one, a heading, two more, and what is folded.
    @BeforeEach
    void fill() {
        shop.fill();
        model.read();
    }

    @Test
    void a_range_marks_the_repairs_in_it_over_headings_and_takes_them_back_on_the_way() {
        marks.range(model.lines(), 1, 2);
        assertThat(model.marked()).containsExactly(number(1));
        marks.range(model.lines(), 2, 3);
        marks.range(model.lines(), 3, 4);
        assertThat(model.marked()).containsExactly(number(1), number(3), number(4));
        marks.range(model.lines(), 4, 3);
        assertThat(model.marked()).containsExactly(number(1), number(3));
    }

    @Test
    void a_second_range_adds_to_what_is_marked() {
        marks.toggle(number(1));
        marks.range(model.lines(), 4, 3);
        assertThat(model.marked()).containsExactly(number(1), number(3), number(4));
        marks.toggle(number(3));
        assertThat(model.marked()).containsExactly(number(1), number(4));
    }

    @Test
    void a_mark_stays_with_its_repair_when_that_is_folded_away_and_goes_with_it_when_it_leaves_the_board() {
        var late = number(1);
        marks.toggle(late);
        model.fold(model.lines().getFirst().group(), true);
        assertThat(model.marked()).containsExactly(late);
        marks.keep(List.of());
        assertThat(model.marked()).isEmpty();
    }

    @Test
    void those_that_were_done_are_not_marked_any_longer_and_clearing_says_whether_there_were_any() {
        marks.toggle(number(1));
        marks.toggle(number(3));
        marks.take(List.of(number(1)));
        assertThat(model.marked()).containsExactly(number(3));
        assertThat(marks.clear()).isTrue();
        assertThat(marks.clear()).isFalse();
    }

    private RepairNumber number(int at) {
        return ((BoardLine.Repair) model.lines().get(at)).row().number();
    }
}
