package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.usecase.find.Found;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the board says while no repair is open, with the way to the one closed last. Nothing while the window is
/// locked: the lock would cut the sentence in two.
final class EmptyBoard extends VBox implements HidesAtLock {

    private final Messages messages;
    private final Consumer<RepairNumber> open;
    private final Hyperlink last = new Hyperlink();
    private final VBox words;

    EmptyBoard(Messages messages, Consumer<RepairNumber> open) {
        this.messages = messages;
        this.open = open;
        var nothing = new Label(messages.text("em.board"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("sentence");
        nothing.setId("nothing");
        last.setId("last-closed");
        words = new VBox(nothing, last);
        for (var box : List.of(this, words)) {
            box.getStyleClass().add("board-empty");
            box.setAlignment(Pos.CENTER);
        }
        getChildren().setAll(words);
    }

    @Override
    public void hideAtLock() {
        words.setVisible(false);
    }

    @Override
    public void unlocked() {
        words.setVisible(true);
    }

    /// @param names how its customer is named
    void lastClosed(Optional<Found> before, Names names) {
        last.setVisible(before.isPresent());
        last.setManaged(before.isPresent());
        before.ifPresent(one -> {
            last.setText(messages.text("bd.last", one.number().digits(), names.of(one.customer())));
            last.setOnAction(_ -> open.accept(one.number()));
        });
    }
}
