package dk.holdt.ui.handover;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Finding;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import dk.holdt.words.SwapWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What goes home with the device: everything that came with it, and the parts that were changed.
final class ReturnPane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private final VBox accessories = Lines.box("gap");
    private final Label leftIn = Lines.text("", "strong");
    private final VBox parts = Lines.box("gap");
    private final ChoiceKeys<OldParts> oldParts;
    private final FormField oldPartsField;
    private final ChoiceKeys<OldMedium> medium;
    private final FormField mediumField;

    ReturnPane(HandoverViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.oldParts = new ChoiceKeys<>(messages.text("hv.old"), Orientation.HORIZONTAL);
        oldParts.setId("old-parts");
        oldParts.offer(List.of(
                new ChoiceKeys.Choice<>(1, OldParts.RETURNED, messages.text("hv.old.returned")),
                new ChoiceKeys.Choice<>(2, OldParts.RECYCLED, messages.text("hv.old.recycled"))));
        oldParts.valueProperty()
                .subscribe(chosen -> model.leaving().oldPartsProperty().set(Optional.ofNullable(chosen)));
        this.medium = new ChoiceKeys<>(messages.text("hv.medium"), Orientation.HORIZONTAL);
        medium.setId("old-medium");
        medium.offer(List.of(
                new ChoiceKeys.Choice<>(1, OldMedium.RETURNED, messages.text("hv.medium.returned")),
                new ChoiceKeys.Choice<>(2, OldMedium.ERASED, messages.text("hv.medium.erased"))));
        medium.valueProperty()
                .subscribe(chosen -> model.leaving().mediumProperty().set(Optional.ofNullable(chosen)));
        mediumField = new FormField(messages.text("hv.medium"), medium);
        oldPartsField = new FormField(messages.text("hv.old"), oldParts);
        getStyleClass().add("gap");
        leftIn.setId("left-in");
        getChildren().setAll(accessories, leftIn, parts, oldPartsField, mediumField);
    }

    void show(HandoverPage page) {
        accessories.getChildren().clear();
        var with = page.dossier().accessories();
        Lines.show(accessories, !with.isEmpty());
        if (!with.isEmpty()) {
            accessories.getChildren().add(Lines.text(messages.text("hv.with"), "heading"));
            with.forEach(one -> accessories.getChildren().add(tick(one)));
        }
        leftIn(page.dossier().handIn().leftIn());
        parts(page.dossier().fittedSwaps());
        Lines.show(mediumField, HandoverCheck.hasOldMedium(page.dossier()));
        Lines.show(this, getChildren().stream().anyMatch(Node::isManaged));
    }

    /// No tick: it never left the device, and is looked for all the same.
    private void leftIn(List<Finding> left) {
        var named = left.stream().map(one -> HandInWords.finding(messages, one)).collect(Collectors.joining(" · "));
        leftIn.setText(messages.text("hv.leftin", named));
        Lines.show(leftIn, !left.isEmpty());
    }

    private CheckBox tick(Accessory accessory) {
        var box = new CheckBox(accessory.words());
        box.setId("accessory-" + accessory.id());
        box.setWrapText(true);
        box.setSelected(model.isGivenBack(accessory.id()));
        box.selectedProperty().subscribe((_, given) -> model.giveBack(accessory.id(), given));
        return box;
    }

    private void parts(List<PartSwap> swaps) {
        parts.getChildren().clear();
        Lines.show(parts, !swaps.isEmpty());
        Lines.show(oldPartsField, !swaps.isEmpty());
        if (swaps.isEmpty()) {
            return;
        }
        parts.getChildren().add(Lines.text(messages.text("rc.parts"), "heading"));
        swaps.forEach(swap -> parts.getChildren().add(part(swap)));
        if (PartSwap.nothingIsWorse(swaps)) {
            var nothing = Lines.text(messages.text("rc.nothing"), "strong");
            nothing.setId("nothing-is-worse");
            parts.getChildren().add(nothing);
        }
    }

    private Node part(PartSwap swap) {
        var said = Lines.text(messages.text(
                "bn.part",
                swap.removed().name(),
                swap.fitted().name(),
                SwapWords.verdict(messages, swap.comparison().verdict())));
        if (!swap.mustBeTold()) {
            return said;
        }
        var told = new CheckBox(messages.text("hv.told"));
        told.setId("told-" + swap.id());
        told.selectedProperty().subscribe((_, ticked) -> {
            if (ticked) {
                model.told(swap);
            }
        });
        var row = Lines.box("gap");
        row.getChildren().setAll(said, told);
        return row;
    }

    Node mediumKeys() {
        return medium;
    }

    /// The first thing here that still waits: an accessory in the hand, then the parts.
    Optional<Node> firstOpen() {
        var open = accessories.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .filter(box -> !((CheckBox) box).isSelected())
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        if (oldPartsField.isVisible() && oldParts.value().isEmpty()) {
            return Optional.of(oldParts);
        }
        return mediumField.isVisible() && medium.value().isEmpty() ? Optional.of(medium) : Optional.empty();
    }

    Node oldPartsKeys() {
        return oldParts;
    }
}
