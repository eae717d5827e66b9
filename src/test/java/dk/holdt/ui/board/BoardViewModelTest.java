package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.board.BoardViewModel.Peek;
import dk.holdt.ui.board.BoardViewModel.State;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.words.Names;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {

    private final BoardFixture shop = new BoardFixture(Language.EN);
    private final BoardViewModel model = shop.model();

    @Test
    void bands_stand_in_order_of_urgency_and_those_beyond_today_are_folded() {
        shop.fill();
        model.read();
        assertThat(model.lines().stream().map(BoardViewModelTest::said))
                .containsExactly(
                        "LATE 1",
                        "late 70 min of opening time · NOT TOLD",
                        "NEXT_OPEN_HOURS 2",
                        "at risk · call by 14:00",
                        "due in 2 h of opening time",
                        "TOMORROW 1 folded",
                        "LATER 1 folded");
        assertThat(model.stateProperty().get()).isEqualTo(new State.Fresh(5));
    }

    @Test
    void what_was_read_while_the_window_was_made_is_shown_without_reading_again() {
        shop.fill();
        var begun = new FutureTask<>(() -> shop.reader().read(Names.SHOWN));
        begun.run();
        shop.storeFails = true;
        var first = shop.model(Optional.of(begun));
        first.read();
        assertThat(first.stateProperty().get()).isEqualTo(new State.Fresh(5));
        first.read();
        assertThat(first.stateProperty().get()).isInstanceOf(State.AsOf.class);
    }

    @Test
    void what_could_not_be_read_while_the_window_was_made_is_read_again_the_next_time() {
        shop.fill();
        var begun = new FutureTask<BoardReading>(() -> {
            throw new IllegalStateException("the disk is away");
        });
        begun.run();
        var first = shop.model(Optional.of(begun));
        first.read();
        assertThat(first.stateProperty().get()).isInstanceOf(State.Unreadable.class);
        first.read();
        assertThat(first.stateProperty().get()).isEqualTo(new State.Fresh(5));
    }

    @Test
    void a_board_that_has_not_changed_is_not_drawn_again() {
        shop.fill();
        model.read();
        var drawn = new AtomicInteger();
        model.lines().addListener((ListChangeListener<BoardLine>) _ -> drawn.incrementAndGet());
        model.read();
        assertThat(drawn).hasValue(0);
        shop.fill();
        model.read();
        assertThat(drawn).hasValue(1);
    }

    @Test
    void gathered_by_stage_the_most_urgent_of_each_stage_comes_first() {
        var late = shop.fill();
        shop.floor.started(late);
        model.read();
        model.groupingProperty().set(Grouping.STAGE);
        assertThat(model.lines().stream().map(BoardViewModelTest::said))
                .containsExactly(
                        "RECEIVED 4",
                        "at risk · call by 14:00",
                        "due in 2 h of opening time",
                        "",
                        "",
                        "EXAMINING 1",
                        "late 70 min of opening time · NOT TOLD");
    }

    @Test
    void mine_are_those_in_my_hands() {
        var late = shop.fill();
        shop.floor.started(late);
        model.read();
        model.groupingProperty().set(Grouping.MINE);
        assertThat(rows()).extracting(BoardRow::number).containsExactly(late);
        shop.here = ShopFloor.METTE;
        model.read();
        assertThat(rows()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Fresh(5));
    }

    @Test
    void a_row_is_one_sentence_with_the_time_first_absolute_then_left() {
        shop.fill();
        model.fold(new BoardGroup.ByPromise(Band.TOMORROW), false);
        model.read();
        assertThat(rows())
                .extracting(BoardRow::promised)
                .containsExactly(
                        "ready today 12:30",
                        "ready today 14:30 · 50 min",
                        "ready today 16:30",
                        "ready Sat 28 Nov 12:00 · 22 h");
        assertThat(rows().getFirst().spoken())
                .isEqualTo("Repair 100009, Anna Berg, Lenovo IdeaPad 5, received, ready today 12:30 promised,"
                        + " late 70 min of opening time · NOT TOLD");
        assertThat(rows().getFirst().shape()).isEqualTo(StandingMark.Shape.SOLID_SQUARE);
    }

    @Test
    void a_late_customer_who_was_told_is_said_to_be_with_the_time() {
        var late = shop.fill();
        var dossier = shop.floor.dossier(late);
        var promise = dossier.book().promises().getFirst();
        shop.floor.in.journal().add(dossier.repair().id(), told(promise.id(), "2026-11-27T12:05:00Z"));
        model.read();
        assertThat(rows().getFirst().standing()).isEqualTo("late 70 min of opening time · told");
        assertThat(rows().getFirst().told()).isEqualTo("13:05");
        assertThat(rows().getFirst().spoken()).endsWith("late 70 min of opening time · told, 13:05");
        assertThat(rows().getFirst().shape()).isEqualTo(StandingMark.Shape.HOLLOW_SQUARE);
        shop.floor.itIs("2026-12-01T10:00");
        model.read();
        assertThat(rows().getFirst().standing()).isEqualTo("late 16 h of opening time · told");
        assertThat(rows().getFirst().told()).isEqualTo("Fri 27 Nov");
    }

    private static Contact told(long promise, String at) {
        return new Contact(
                0,
                Optional.of(promise),
                Instant.parse(at),
                1,
                Channel.CALL,
                "Anna Berg",
                Contact.About.LATE,
                Contact.Outcome.AGREED,
                false,
                "");
    }

    @Test
    void folding_hides_rows_and_keeps_the_count() {
        shop.fill();
        model.read();
        model.fold(new BoardGroup.ByPromise(Band.LATE), true);
        assertThat(said(model.lines().getFirst())).isEqualTo("LATE 1 folded");
        assertThat(rows()).hasSize(2);
        model.fold(new BoardGroup.ByPromise(Band.LATE), false);
        assertThat(rows()).hasSize(3);
    }

    @Test
    void the_first_heading_that_has_repairs_is_never_folded_by_itself() {
        shop.floor.take(ShopFloor.DO_NOT_ASK, 30, "batteriet holder ikke");
        model.read();
        assertThat(said(model.lines().getFirst())).isEqualTo("LATER 1");
        shop.floor.take(ShopFloor.DO_NOT_ASK, 2, "tænder ikke");
        model.read();
        assertThat(rows()).as("what has come open stays open").hasSize(2);
    }

    @Test
    void nothing_is_folded_where_all_of_it_has_room() {
        shop.fill();
        model.read();
        model.room(8);
        assertThat(rows()).hasSize(3);
        model.room(9);
        assertThat(rows()).hasSize(5);
    }

    @Test
    void what_somebody_has_folded_stays_folded() {
        shop.floor.take(ShopFloor.DO_NOT_ASK, 30, "batteriet holder ikke");
        model.read();
        model.fold(new BoardGroup.ByPromise(Band.LATER), true);
        model.read();
        model.room(20);
        assertThat(said(model.lines().getFirst())).isEqualTo("LATER 1 folded");
    }

    @Test
    void rows_stay_put_while_keys_are_pressed_and_move_when_they_rest() {
        shop.fill();
        model.read();
        model.hold();
        shop.floor.itIs("2026-11-27T14:40");
        model.read();
        assertThat(rows().get(1).standing()).isEqualTo("at risk · call by 14:00");
        assertThat(model.orderChangedProperty().get()).isTrue();
        model.release();
        assertThat(rows().get(1).standing()).isEqualTo("late 10 min of opening time · NOT TOLD");
        assertThat(model.orderChangedProperty().get()).isFalse();
    }

    @Test
    void the_words_of_rows_that_stay_where_they_are_go_on_even_while_keys_are_pressed() {
        shop.fill();
        model.read();
        model.hold();
        shop.floor.itIs("2026-11-27T13:41");
        model.read();
        assertThat(rows().getFirst().standing()).isEqualTo("late 71 min of opening time · NOT TOLD");
    }

    @Test
    void a_board_that_cannot_be_read_keeps_its_rows_and_says_from_when_they_are() {
        shop.fill();
        model.read();
        shop.storeFails = true;
        shop.floor.itIs("2026-11-27T13:45");
        model.read();
        assertThat(rows()).hasSize(3);
        assertThat(model.stateProperty().get()).isEqualTo(new State.AsOf(Instant.parse("2026-11-27T12:40:00Z")));
        shop.storeFails = false;
        model.read();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Fresh(5));
    }

    @Test
    void a_board_that_was_never_read_is_not_called_empty() {
        shop.storeFails = true;
        model.read();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Unreadable());
    }

    @Test
    void an_empty_board_says_so() {
        model.read();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Empty(Optional.empty()));
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void a_peek_has_the_promise_and_what_to_say() {
        var late = shop.fill();
        model.peek(late);
        assertThat(model.peekProperty().get()).isInstanceOfSatisfying(Peek.Open.class, open -> {
            assertThat(open.page().dossier().number()).isEqualTo(late);
            assertThat(open.page().toSay()).isNotBlank();
        });
        model.peek(RepairNumber.of(99_999));
        assertThat(model.peekProperty().get()).isEqualTo(new Peek.Failed());
        model.closePeek();
        assertThat(model.peekProperty().get()).isEqualTo(new Peek.Closed());
    }

    @Test
    void a_name_with_line_breaks_stays_in_one_row() {
        shop.floor.take(ShopFloor.DO_NOT_ASK, 30, "won’t\nstart\ntoday");
        model.fold(new BoardGroup.ByPromise(Band.LATER), false);
        model.read();
        assertThat(rows().getFirst().deviceAndFault()).isEqualTo("Lenovo IdeaPad 5 · won’t start today");
    }

    private List<BoardRow> rows() {
        return model.lines().stream()
                .filter(BoardLine.Repair.class::isInstance)
                .map(line -> ((BoardLine.Repair) line).row())
                .toList();
    }

    private static String said(BoardLine line) {
        return switch (line) {
            case BoardLine.Heading heading ->
                name(heading.group()) + " " + heading.count() + (heading.folded() ? " folded" : "");
            case BoardLine.Repair repair -> repair.row().standing();
        };
    }

    private static String name(BoardGroup group) {
        return switch (group) {
            case BoardGroup.ByPromise(var band) -> band.name();
            case BoardGroup.ByStage(var stage) -> stage.name();
        };
    }
}
