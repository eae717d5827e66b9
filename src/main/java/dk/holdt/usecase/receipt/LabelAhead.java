package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.paper.Label;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The labels of an intake that is not finished: its number, and what is known so far. Nothing was promised yet, and
/// the label says so.
final class LabelAhead {

    private LabelAhead() {}

    /// One for the device, one for each thing typed so far.
    static List<Label> of(Draft draft, RepairNumber number, Messages words) {
        var who = draft.name().map(RepairLabels::shortName).orElse("");
        var device = draft.deviceName().orElse("");
        var things = draft.accessories();
        var labels = new ArrayList<Label>();
        labels.add(label(
                number,
                who,
                device,
                String.join(" · ", draft.faults()),
                things.isEmpty() ? "" : words.text("lb.with", things.size()),
                words));
        for (int i = 0; i < things.size(); i++) {
            labels.add(label(number, who, things.get(i), device, words.text("lb.thing", i + 1, things.size()), words));
        }
        return labels;
    }

    private static Label label(
            RepairNumber number, String who, String what, String fault, String count, Messages words) {
        return new Label(number.digits(), words.text("lb.ahead"), who, what, fault, count, Optional.empty());
    }
}
