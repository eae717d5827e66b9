package dk.holdt.ui.handover;

import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The other devices of the visit that are ready: they go home too, one handover after the other, unless unticked.
final class TogetherPane extends VBox {

    private final Messages messages;
    private final CheckBox together = new CheckBox();
    private List<Companion> shown = List.of();

    TogetherPane(Messages messages) {
        this.messages = messages;
        together.setId("together");
        together.setText(messages.text("hv.together"));
        together.setSelected(true);
        together.setWrapText(true);
        getStyleClass().addAll("box", "gap");
        setId("also-ready");
        Lines.show(this, false);
    }

    /// @param gone what has gone home just before with the same person
    void show(HandoverPage page, List<RepairNumber> gone) {
        shown = page.beside().alsoReady();
        getChildren().clear();
        if (!gone.isEmpty()) {
            var numbers = gone.stream().map(RepairNumber::digits).collect(Collectors.joining(", "));
            getChildren().add(Lines.text(messages.text("hv.gone", numbers)));
        }
        shown.forEach(also -> getChildren().add(Lines.text(words(also), "strong")));
        if (!shown.isEmpty()) {
            getChildren().add(together);
        }
        Lines.show(this, !getChildren().isEmpty());
    }

    private String words(Companion also) {
        var number = also.number().digits();
        return also.place().isEmpty()
                ? messages.text("hv.also", number, also.device())
                : messages.text("hv.also.place", number, also.device(), also.place());
    }

    /// The device to go on with when this one has gone home.
    Optional<RepairNumber> next() {
        return together.isSelected() && !shown.isEmpty()
                ? Optional.of(shown.getFirst().number())
                : Optional.empty();
    }
}
