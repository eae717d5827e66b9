package dk.holdt.ui.handover;

import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// "Let's look at it together": what was agreed to be shown on top, then every fault, each with its own script.
final class DemoPane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Map<DemoLine, ChoiceKeys<DemoAnswer>> keys = new LinkedHashMap<>();
    private List<DemoLine> shown = List.of();

    DemoPane(HandoverViewModel model, Messages messages, DateWords dates) {
        this.model = model;
        this.messages = messages;
        this.dates = dates;
        getStyleClass().add("demo-pane");
        setId("demo");
    }

    void show(HandoverPage page) {
        if (page.lines().equals(shown)) {
            return;
        }
        shown = page.lines();
        keys.clear();
        getChildren().setAll(Lines.text(messages.text("ho.start"), "say-first"));
        for (int at = 0; at < shown.size(); at++) {
            getChildren().add(row(at + 1, shown.get(at)));
        }
        if (keys.isEmpty()) {
            getChildren().add(Lines.text(messages.text("hv.start.once")));
        }
    }

    /// The first line without an answer.
    Optional<Node> firstOpen() {
        return keys.values().stream()
                .filter(one -> one.value().isEmpty())
                .map(one -> (Node) one)
                .findFirst();
    }

    private VBox row(int number, DemoLine line) {
        var row = Lines.box("demo-row");
        row.getChildren().add(Lines.text(messages.text("hv.row", number, title(line)), "demo-title"));
        if (line instanceof DemoLine.OfFault(var fault)) {
            FaultWords.comesAndGoes(messages, fault.comesAndGoes())
                    .ifPresent(how -> row.getChildren().add(Lines.text(how, "demo-how")));
        }
        script(line).ifPresent(words -> row.getChildren().add(Lines.text(words, "demo-script")));
        if (line.needsAnswer()) {
            row.getChildren().add(keys(number, line));
        }
        return row;
    }

    private ChoiceKeys<DemoAnswer> keys(int number, DemoLine line) {
        var answer = new ChoiceKeys<DemoAnswer>(number + " " + title(line), Orientation.HORIZONTAL);
        answer.setId("demo-" + number);
        answer.offer(List.of(
                new ChoiceKeys.Choice<>(1, DemoAnswer.SHOWN_WORKS, messages.text("ho.1")),
                new ChoiceKeys.Choice<>(2, DemoAnswer.DID_NOT_WANT, messages.text("ho.2")),
                new ChoiceKeys.Choice<>(3, DemoAnswer.DOES_NOT_WORK, messages.text("ho.3"))));
        model.shown().answer(line).ifPresent(answer.valueProperty()::set);
        answer.valueProperty()
                .subscribe((_, chosen) -> Optional.ofNullable(chosen).ifPresent(one -> model.answer(line, one)));
        keys.put(line, answer);
        return answer;
    }

    private String title(DemoLine line) {
        return switch (line) {
            case DemoLine.Agreed(var agreement) ->
                agreement.value().isBlank()
                        ? messages.text("ho.agreed", dates.day(agreement.at()))
                        : AgreementWords.of(messages, agreement);
            case DemoLine.OfFault(var fault) -> messages.text("hv.fault", fault.words(), outcome(fault));
        };
    }

    private String outcome(Fault fault) {
        return fault.verdict().map(verdict -> FaultWords.of(messages, verdict)).orElse("");
    }

    /// What to say, and how it was tested at the bench.
    private Optional<String> script(DemoLine line) {
        if (!(line instanceof DemoLine.OfFault(var fault))) {
            return Optional.empty();
        }
        if (fault.verdict().orElse(null) instanceof Verdict.NotFound(var tried)) {
            return Optional.of(messages.text("ho.notfound", fault.words(), tried));
        }
        return fault.test()
                .filter(test -> !test.words().isBlank())
                .map(test -> messages.text("hv.tested", test.words()));
    }
}
