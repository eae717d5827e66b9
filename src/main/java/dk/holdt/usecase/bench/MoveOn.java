package dk.holdt.usecase.bench;

import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.FinishCheck;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.StageMove;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The moves to another stage that need nothing to be said beside them, for whoever has a list in front and not the
// work.
/// They are the acts of the bench itself: what it refuses is refused here, in the same words.
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
    public record Move(Step step, Optional<Stage> leadsTo) {}

    /// All of them, always in the same order, with where each leads now.
    public static List<Move> moves(Dossier dossier) {
        return Stream.of(Step.values())
                .map(step -> new Move(step, leadsTo(step, dossier)))
                .toList();
    }

    private static Optional<Stage> leadsTo(Step step, Dossier dossier) {
        return switch (step) {
            case START -> StageMove.of(dossier.stage(), Act.START_WORK);
            case REPAIR -> StageMove.of(dossier.stage(), Act.REPAIR).filter(_ -> Permission.toRepair(dossier));
            case ASK -> StageMove.of(dossier.stage(), Act.ASK);
            case PART_CAME -> dossier.repair().progress().partWait().map(PartWait::goesOnAt);
            case FINISH ->
                StageMove.of(dossier.stage(), Act.FINISH)
                        .filter(_ -> FinishCheck.missing(dossier).isEmpty());
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
