package dk.holdt.ui.handover;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What was agreed; what is shown together stands below it as a line of its own.
final class AgreedPane extends VBox {

    private final Messages messages;
    private final FlowPane agreed = Lines.flow();

    AgreedPane(Messages messages) {
        this.messages = messages;
        getChildren().setAll(agreed);
    }

    void show(List<Agreement> standing) {
        agreed.getChildren().setAll(Lines.word(messages.text("bn.agreed"), "strong"));
        standing.stream()
                .filter(one -> one.topic() != Agreement.Topic.WANTS_TO_SEE)
                .forEach(one -> agreed.getChildren().add(Lines.text(AgreementWords.of(messages, one), "agreement")));
        Lines.show(this, agreed.getChildren().size() > 1);
    }
}
