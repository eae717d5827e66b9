package dk.holdt.words;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Stage;

/// What a stage and an ending are called.
public final class StageWords {

    private StageWords() {}

    public static String of(Messages messages, Stage stage) {
        return messages.text(
                switch (stage) {
                    case RECEIVED -> "stage.received";
                    case EXAMINING -> "stage.examining";
                    case WAITING_FOR_ANSWER -> "stage.waiting.customer";
                    case WAITING_FOR_PART -> "stage.waiting.part";
                    case REPAIRING -> "stage.repairing";
                    case TESTING -> "stage.testing";
                    case READY -> "stage.ready";
                    case COLLECTED -> "stage.collected";
                });
    }

    public static String of(Messages messages, Ending ending) {
        return messages.text(
                switch (ending) {
                    case REPAIRED -> "ending.repaired";
                    case NOTHING_FOUND -> "ending.nothing.found";
                    case DECLINED -> "ending.declined";
                    case NOT_REPAIRABLE -> "ending.not.repairable";
                    case TAKEN_BACK -> "ending.taken.back";
                });
    }
}
