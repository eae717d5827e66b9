package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.words.DateWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The device has been here before: what was done then, and whether this is the same again.
final class ComebackBox extends VBox {

    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;
    private final Label before = new Label();

    ComebackBox(HandInForm form, Messages messages, DateWords dates, ZoneId zone) {
        this.messages = messages;
        this.dates = dates;
        this.zone = zone;
        setId("came-before");
        before.setId("came-before-words");
        before.setWrapText(true);
        before.setMinHeight(USE_PREF_SIZE);
        var again = new ChoiceKeys<Boolean>(messages.text("in.again.same"), Orientation.HORIZONTAL);
        again.setId("same-fault");
        again.offer(List.of(
                new ChoiceKeys.Choice<>(1, Boolean.TRUE, messages.text("in.again.yes")),
                new ChoiceKeys.Choice<>(2, Boolean.FALSE, messages.text("in.again.other"))));
        again.valueProperty().bindBidirectional(form.sameFaultProperty());
        getStyleClass().addAll("came-before", "block-body");
        getChildren().setAll(before, again);
        form.earlierProperty().subscribe(this::show);
    }

    private void show(List<Dossier> earlier) {
        before.setText(earlier.stream().map(this::line).collect(Collectors.joining("\n")));
        setVisible(!earlier.isEmpty());
        setManaged(!earlier.isEmpty());
    }

    private String line(Dossier one) {
        var received = one.repair().received().at().atZone(zone).toLocalDate();
        var parts = one.fittedSwaps().isEmpty()
                ? ""
                : " · "
                        + messages.text(
                                "in.again.parts",
                                one.fittedSwaps().stream()
                                        .map(swap -> swap.fitted().name())
                                        .collect(Collectors.joining(", ")));
        return messages.text(
                        "in.again.before",
                        one.number().digits(),
                        dates.day(received),
                        one.faults().stream().map(this::fault).collect(Collectors.joining("; ")))
                + parts;
    }

    private String fault(Fault fault) {
        var became = fault.outcome().map(outcome -> FaultWords.outcome(messages, outcome));
        return became.map(words -> messages.text("in.again.fault", fault.words(), words))
                .orElse(messages.text("in.agree.quote", fault.words()));
    }
}
