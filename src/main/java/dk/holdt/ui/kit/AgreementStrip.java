package dk.holdt.ui.kit;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Everything that was agreed and still holds, pinned above the repair; what must not be done is bold.
public final class AgreementStrip extends FlowPane {

    private final Messages messages;

    public AgreementStrip(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("agreement-strip", "gap");
        setId("agreements");
    }

    /// @param stop why it may be handed to nobody: before everything that was agreed
    public void show(List<Agreement> standing, Optional<Stop> stop) {
        getChildren().clear();
        var title = new Label(messages.text("re.agreed"));
        title.getStyleClass().add("strip-title");
        getChildren().add(title);
        stop.ifPresent(why -> getChildren()
                .add(fitting(Lines.text(
                        messages.text("jr.stop", ShelfWords.stop(messages, why)), "agreement", "inline-warning"))));
        if (standing.isEmpty() && stop.isEmpty()) {
            getChildren().add(Lines.text(messages.text("re.agreed.none"), "quiet"));
        }
        standing.stream().sorted(AgreementStrip::forbiddenFirst).forEach(one -> getChildren()
                .add(chip(one)));
    }

    private Label chip(Agreement agreement) {
        var chip = Lines.text(AgreementWords.of(messages, agreement), "agreement");
        if (agreement.topic() == Agreement.Topic.DO_NOT_ERASE) {
            chip.getStyleClass().add("strong");
        }
        return fitting(chip);
    }

    private Label fitting(Label chip) {
        chip.maxWidthProperty().bind(widthProperty().subtract(24));
        return chip;
    }

    private static int forbiddenFirst(Agreement one, Agreement other) {
        return Boolean.compare(
                other.topic() == Agreement.Topic.DO_NOT_ERASE, one.topic() == Agreement.Topic.DO_NOT_ERASE);
    }
}
