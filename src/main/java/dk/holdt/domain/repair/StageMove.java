package dk.holdt.domain.repair;

import java.util.Map;
import java.util.Optional;

/// Which act is open at which stage, and where it leads. What is not in the table is refused (`model` §3).
public final class StageMove {

    private static final Map<Act, Map<Stage, Stage>> TABLE = Map.ofEntries(
            Map.entry(Act.START_WORK, Map.of(Stage.RECEIVED, Stage.EXAMINING)),
            Map.entry(Act.ASK, Map.of(Stage.EXAMINING, Stage.WAITING_FOR_ANSWER)),
            Map.entry(Act.SAY_YES, Map.of(Stage.EXAMINING, Stage.REPAIRING, Stage.WAITING_FOR_ANSWER, Stage.REPAIRING)),
            Map.entry(Act.SAY_NO, Map.of(Stage.EXAMINING, Stage.READY, Stage.WAITING_FOR_ANSWER, Stage.READY)),
            Map.entry(Act.REPAIR, Map.of(Stage.EXAMINING, Stage.REPAIRING)),
            Map.entry(
                    Act.WAIT_FOR_PART,
                    Map.of(Stage.EXAMINING, Stage.WAITING_FOR_PART, Stage.REPAIRING, Stage.WAITING_FOR_PART)),
            Map.entry(Act.PART_CAME, Map.of(Stage.WAITING_FOR_PART, Stage.EXAMINING)),
            Map.entry(Act.TEST, Map.of(Stage.REPAIRING, Stage.TESTING, Stage.TESTING, Stage.TESTING)),
            Map.entry(
                    Act.FINISH,
                    Map.of(Stage.EXAMINING, Stage.READY, Stage.REPAIRING, Stage.READY, Stage.TESTING, Stage.READY)),
            Map.entry(Act.DOES_NOT_WORK, Map.of(Stage.READY, Stage.EXAMINING)),
            Map.entry(Act.HAND_OVER, Map.of(Stage.READY, Stage.COLLECTED)));

    private StageMove() {}

    /// The stage that the act leads to, or empty when it is not open at this stage.
    public static Optional<Stage> of(Stage stage, Act act) {
        if (act == Act.TAKE_BACK) {
            return stage.isOpen() ? Optional.of(Stage.COLLECTED) : Optional.empty();
        }
        return Optional.ofNullable(TABLE.get(act).get(stage));
    }
}
