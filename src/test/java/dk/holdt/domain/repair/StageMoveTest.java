package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageMoveTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            from,               act,           to
            RECEIVED,           START_WORK,    EXAMINING
            EXAMINING,          ASK,           WAITING_FOR_ANSWER
            WAITING_FOR_ANSWER, SAY_YES,       REPAIRING
            WAITING_FOR_ANSWER, SAY_NO,        READY
            EXAMINING,          SAY_YES,       REPAIRING
            EXAMINING,          SAY_NO,        READY
            EXAMINING,          REPAIR,        REPAIRING
            EXAMINING,          WAIT_FOR_PART, WAITING_FOR_PART
            REPAIRING,          WAIT_FOR_PART, WAITING_FOR_PART
            REPAIRING,          TEST,          TESTING
            TESTING,            TEST,          TESTING
            TESTING,            FINISH,        READY
            EXAMINING,          FINISH,        READY
            REPAIRING,          FINISH,        READY
            READY,              HAND_OVER,     COLLECTED
            READY,              DOES_NOT_WORK, EXAMINING
            RECEIVED,           TAKE_BACK,     COLLECTED
            WAITING_FOR_PART,   TAKE_BACK,     COLLECTED
            READY,              TAKE_BACK,     COLLECTED
            """)
    void an_act_leads_to_its_stage(Stage from, Act act, Stage to) {
        assertThat(StageMove.of(from, act)).contains(to);
    }

    /// Everything the table above leaves out.
    @ParameterizedTest
    @MethodSource("forbidden")
    void whatever_else_is_refused(Stage from, Act act) {
        assertThat(StageMove.of(from, act)).isEmpty();
    }

    static Stream<Arguments> forbidden() {
        var open = Map.of(
                Act.START_WORK, "RECEIVED",
                Act.ASK, "EXAMINING",
                Act.SAY_YES, "EXAMINING WAITING_FOR_ANSWER",
                Act.SAY_NO, "EXAMINING WAITING_FOR_ANSWER",
                Act.REPAIR, "EXAMINING",
                Act.WAIT_FOR_PART, "EXAMINING REPAIRING",
                Act.PART_CAME, "WAITING_FOR_PART",
                Act.TEST, "REPAIRING TESTING",
                Act.FINISH, "EXAMINING REPAIRING TESTING",
                Act.HAND_OVER, "READY");
        return Stream.of(Act.values()).flatMap(act -> Stream.of(Stage.values())
                .filter(stage -> switch (act) {
                    case DOES_NOT_WORK -> stage != Stage.READY;
                    case TAKE_BACK -> stage == Stage.COLLECTED;
                    default -> !java.util.List.of(open.get(act).split(" ")).contains(stage.name());
                })
                .map(stage -> Arguments.of(stage, act)));
    }

    @Test
    void nothing_leads_out_of_collected() {
        for (var act : Act.values()) {
            assertThat(StageMove.of(Stage.COLLECTED, act)).as(act.name()).isEqualTo(Optional.empty());
        }
    }
}
