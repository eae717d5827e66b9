package dk.holdt.words;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import java.util.ArrayList;
import java.util.List;

/// What was found, changed and tested in an earlier repair of the same device, for staff.
public final class EarlierWords {

    private EarlierWords() {}

    /// One line for each fault and each part that is still in the device.
    public static List<String> of(Messages messages, Dossier earlier) {
        var lines = new ArrayList<String>();
        earlier.faults().forEach(fault -> lines.add(fault(messages, fault)));
        earlier.fittedSwaps()
                .forEach(swap -> lines.add(messages.text(
                        "jr.swap", swap.removed().name(), swap.fitted().name())));
        return lines;
    }

    private static String fault(Messages messages, Fault fault) {
        var became = fault.verdict()
                .map(verdict -> FaultWords.of(messages, verdict))
                .orElseGet(() -> messages.text("doc.outcome.open"));
        var said = messages.text("jr.verdict", fault.words(), became);
        return fault.test()
                .map(test -> said + " · "
                        + (test.words().isBlank()
                                ? messages.text(test.works() ? "re.tested.works" : "re.tested.fails")
                                : messages.text("doc.test", test.words())))
                .orElse(said);
    }
}
