package dk.holdt.ui.handover;

import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was shown to the customer before the device goes home, and how each of it went.
final class Shown {

    private final Map<DemoLine, DemoAnswer> answers = new LinkedHashMap<>();

    void answer(DemoLine line, DemoAnswer answer) {
        answers.put(line, answer);
    }

    Optional<DemoAnswer> answer(DemoLine line) {
        return Optional.ofNullable(answers.get(line));
    }

    /// The answers to these lines; a line may have changed since it was answered.
    Map<DemoLine, DemoAnswer> of(List<DemoLine> lines) {
        var given = new LinkedHashMap<>(answers);
        given.keySet().retainAll(lines);
        return given;
    }

    /// The faults that did not work.
    List<Fault> failing() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == DemoAnswer.DOES_NOT_WORK)
                .flatMap(entry ->
                        entry.getKey() instanceof DemoLine.OfFault(var fault) ? Stream.of(fault) : Stream.empty())
                .toList();
    }

    boolean somethingFails() {
        return answers.containsValue(DemoAnswer.DOES_NOT_WORK);
    }
}
