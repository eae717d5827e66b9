package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

class ClearPlaceTest {

    private static final Bounds SENTENCE = box(400, 600, 300, 40);
    private static final double HIGHEST = 400;

    @Test
    void with_nothing_under_it_a_sentence_stays_at_the_foot() {
        assertThat(ClearPlace.rise(SENTENCE, List.of(box(0, 590, 300, 60), box(450, 500, 90, 30)), HIGHEST))
                .hasValue(0);
    }

    @Test
    void it_rises_above_a_button_it_would_cover() {
        assertThat(ClearPlace.rise(SENTENCE, List.of(box(450, 610, 90, 30)), HIGHEST))
                .hasValue(30 + ClearPlace.GAP_PX);
    }

    @Test
    void it_rises_above_the_second_row_where_it_would_cover_that_then() {
        var rise = ClearPlace.rise(SENTENCE, List.of(box(450, 610, 90, 30), box(600, 570, 90, 30)), HIGHEST);
        assertThat(rise).hasValue(70 + ClearPlace.GAP_PX);
    }

    @Test
    void it_fits_between_two_rows_that_leave_room() {
        var rise = ClearPlace.rise(SENTENCE, List.of(box(450, 610, 90, 30), box(600, 500, 90, 30)), HIGHEST);
        assertThat(rise).hasValue(30 + ClearPlace.GAP_PX);
    }

    @Test
    void where_there_is_no_room_at_all_there_is_no_answer() {
        assertThat(ClearPlace.rise(SENTENCE, List.of(box(0, 0, 1366, 700)), HIGHEST))
                .isEmpty();
    }

    private static Bounds box(double left, double top, double width, double height) {
        return new BoundingBox(left, top, width, height);
    }
}
