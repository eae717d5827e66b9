package dk.holdt.words;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Stage;
import java.util.Optional;

/// What a stage and an ending are called.
public final class StageWords {

    private StageWords() {}

    /// Where the device is in the work, and where it went when it did not go home.
    public static String of(Messages messages, Progress progress) {
        return of(messages, progress.stage(), progress.ending());
    }

    /// The same of its parts.
    public static String of(Messages messages, Stage stage, Optional<Ending> ending) {
        return ending.filter(Ending::isParting).map(how -> of(messages, how)).orElseGet(() -> of(messages, stage));
    }

    /// That there is no device here any longer to hand over.
    public static String gone(Messages messages, Progress progress) {
        return progress.parting()
                .map(how -> messages.text("hv.parted", of(messages, how)))
                .orElseGet(() -> messages.text("hv.collected"));
    }

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
                    case BOUGHT -> "ending.bought";
                    case SCRAPPED -> "ending.scrapped";
                    case SENT_TO_MAKER -> "ending.maker";
                });
    }
}
