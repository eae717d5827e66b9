package dk.holdt.ui.intake;

import dk.holdt.ui.kit.FormField;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Block 4: what came with the device, and how it is unlocked. Enter on nothing says that nothing did.
final class WithItBlock {

    private static final int LETTERS_TO_SUGGEST = 2;

    private final WithIt model;
    private final Messages messages;
    private final TextField next = Blocks.text("accessory", 20);
    private final FormField field;
    private final FlowPane chips = new FlowPane();
    private final List<String> usual;
    private final UnlockRow unlock;
    private final TextField place = Blocks.text("place", 8);
    private final FormField placeField;

    WithItBlock(WithIt model, Messages messages, EnterPath path, Runnable toPromise) {
        this.model = model;
        this.messages = messages;
        this.unlock = new UnlockRow(model.unlock(), messages, path, toPromise);
        this.usual = List.of(messages.text("in.with.usual").split(";"));
        this.field = new FormField("", next);
        field.getChildren().removeFirst();
        next.setAccessibleText(messages.text("in.with"));
        next.setPromptText(messages.text("in.with.prompt"));
        next.textProperty().bindBidirectional(model.nextProperty());
        next.textProperty().subscribe(_ -> {
            field.error("");
            field.hint(
                    suggested().map(word -> messages.text("in.with.take", word)).orElse(""));
        });
        this.placeField = new FormField(messages.text("sh.place.where"), place);
        place.setPromptText(messages.text("in.place.prompt"));
        place.textProperty().bindBidirectional(model.placeProperty());
        path.from(place, toPromise);
        chips.getStyleClass().add("chips");
        model.things().addListener((ListChangeListener<String>) _ -> show());
        model.nothingProperty().subscribe(_ -> show());
        path.from(next, this::entered);
        show();
    }

    HBox view() {
        return Blocks.block(4, messages.text("in.block.with"), chips, field, unlock.view(placeField));
    }

    Node first() {
        return next;
    }

    Map<Field, FormField> fields() {
        return Map.of(Field.ACCESSORY, field, Field.UNLOCK, unlock.field(), Field.PLACE, placeField);
    }

    private void entered() {
        if (model.isTooEarly()) {
            field.error(messages.text("in.gap.with", next.getText().strip()));
            next.selectAll();
            return;
        }
        suggested().ifPresent(next::setText);
        if (!model.takeNext()) {
            unlock.first().requestFocus();
        }
    }

    private Optional<String> suggested() {
        var typed = next.getText().strip().toLowerCase(Locale.ROOT);
        return typed.length() < LETTERS_TO_SUGGEST
                ? Optional.empty()
                : usual.stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(typed))
                        .findFirst();
    }

    private void show() {
        chips.getChildren().setAll(model.things().stream().map(this::chip).toList());
        if (model.nothingProperty().get()) {
            var none = new Label(messages.text("in.with.none"));
            none.setId("nothing-with-it");
            none.getStyleClass().add("chip");
            chips.getChildren().setAll(none);
        }
        var any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    private Node chip(String thing) {
        var chip = new Button(thing + "  ×");
        chip.setAccessibleText(messages.text("in.with.remove", thing));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> {
            model.remove(thing);
            next.requestFocus();
        });
        return chip;
    }
}
