package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import dk.holdt.words.StageWords;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A repair beside the board: the promise word for word, and what to say to the customer.
final class PeekPane extends VBox {

    private final Messages messages;
    private final Supplier<Names> names;
    private final Consumer<RepairNumber> open;

    /// @param names how the customer is named
    PeekPane(Messages messages, Supplier<Names> names, Consumer<RepairNumber> open) {
        this.messages = messages;
        this.names = names;
        this.open = open;
        getStyleClass().add("peek");
        setId("peek");
    }

    void show(BoardViewModel.Peek peek) {
        getChildren().clear();
        switch (peek) {
            case BoardViewModel.Peek.Closed _ -> {}
            case BoardViewModel.Peek.Failed _ -> add("peek-failed", "strong", messages.text("bd.unknown"));
            case BoardViewModel.Peek.Open(var page) -> show(page);
        }
        var any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void show(RepairPage page) {
        var dossier = page.dossier();
        add(
                "peek-title",
                "heading",
                dossier.number().digits() + " · "
                        + names.get()
                                .of(TypedText.shownInOneLine(dossier.customer().name())));
        add("peek-device", "strong", TypedText.shownInOneLine(dossier.device().name()));
        add("peek-stage", "quiet", StageWords.of(messages, dossier.repair().progress()));
        page.where(messages)
                .filter(_ -> !names.get().areHidden())
                .ifPresent(where -> add("peek-where", "strong", where));
        add(
                "peek-promise",
                "sentence",
                page.urgent()
                        .map(standing -> standing.promise().words().sentence())
                        .orElse(messages.text("bd.peek.none")));
        if (!names.get().areHidden()) {
            add("peek-say-label", "field-label", messages.text("re.say"));
            add("peek-say", "peek-say", page.toSay());
        }
        var button = new Button(messages.text("bd.peek.open", dossier.number().digits()));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> open.accept(dossier.number()));
        getChildren().add(button);
    }

    private void add(String id, String styleClass, String words) {
        var label = new Label(words);
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
