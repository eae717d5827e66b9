package dk.holdt.usecase.change;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of the same act on several repairs, in the order in which they were given.
public record Several(Map<RepairNumber, Acted> answers) {

    public Several {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// Those on which it was done.
    public List<RepairNumber> done() {
        return answers.entrySet().stream()
                .filter(one -> one.getValue() instanceof Acted.Done)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Those that were left as they were, with every reason.
    public Map<RepairNumber, List<Refusal>> refused() {
        var refused = new LinkedHashMap<RepairNumber, List<Refusal>>();
        answers.forEach((number, acted) -> {
            if (acted instanceof Acted.Refused(var why)) {
                refused.put(number, why);
            }
        });
        return refused;
    }
}
