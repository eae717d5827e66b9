package dk.holdt.usecase.bench;

import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.FinishCheck;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.StageMove;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The moves to another stage that need nothing to be said beside them, for whoever has a list in front and not
/// the work. They are the acts of the bench itself: what it refuses is refused here, in the same words.
public final class MoveOn {

    private final WorkOnRepair work;
    private final GiveAnswer answers;

    public MoveOn(WorkOnRepair work, GiveAnswer answers) {
        this.work = work;
        this.answers = answers;
    }

    /// One such act.
    public enum Step {
        START,
        REPAIR,
        ASK,
        PART_CAME,
        FINISH
    }

    /// @param leadsTo empty while it is not open
    /// @param missing what it waits for, where the stage would allow it; empty where the stage alone forbids it
    public record Move(Step step, Optional<Stage> leadsTo, List<Refusal> missing) {

        private static Move of(Step step, Optional<Stage> byStage, List<Refusal> missing) {
            return new Move(step, byStage.filter(_ -> missing.isEmpty()), byStage.isEmpty() ? List.of() : missing);
        }
    }

    /// All of them, always in the same order, with where each leads now.
    public static List<Move> moves(Dossier dossier) {
        return Stream.of(Step.values()).map(step -> move(step, dossier)).toList();
    }

    private static Move move(Step step, Dossier dossier) {
        var stage = dossier.stage();
        var away = dossier.away().stream().toList();
        return switch (step) {
            case START -> Move.of(step, StageMove.of(stage, Act.START_WORK), away);
            case REPAIR ->
                Move.of(
                        step,
                        StageMove.of(stage, Act.REPAIR),
                        away.isEmpty() ? WorkOnRepair.missingToRepair(dossier) : away);
            case ASK -> Move.of(step, StageMove.of(stage, Act.ASK), List.of());
            case PART_CAME ->
                Move.of(step, dossier.repair().progress().partWait().map(PartWait::goesOnAt), List.of());
            case FINISH -> Move.of(step, StageMove.of(stage, Act.FINISH), FinishCheck.missing(dossier));
        };
    }

    public Acted move(Seen seen, long by, Step step) {
        return switch (step) {
            case START -> work.start(seen, by);
            case REPAIR -> work.repair(seen, by);
            case ASK -> answers.ask(seen, by);
            case PART_CAME -> work.partCame(seen, by);
            case FINISH -> work.finish(seen, by);
        };
    }
}
