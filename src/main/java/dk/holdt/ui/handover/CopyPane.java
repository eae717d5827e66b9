package dk.holdt.ui.handover;

import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A copy of the customer's data that lies in the shop, and the day on which it is deleted; or the question whether one
/// was made, where that is likely and nobody has said. Not there for any other device.
final class CopyPane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private final Label said = Lines.text("", "strong");
    private final ChoiceKeys<Boolean> made;
    private final FormField madeField;
    private final TextField place = new TextField();
    private final FormField placeField;
    private final DayField day;
    private final FormField dayField;
    private final Button gone;
    private Optional<DataCopy> standing = Optional.empty();
    private boolean offered;

    CopyPane(HandoverViewModel model, Messages messages, DateWords dates) {
        this.model = model;
        this.messages = messages;
        this.made = new ChoiceKeys<>(messages.text("hv.datacopy"), Orientation.HORIZONTAL);
        made.offer(List.of(
                new ChoiceKeys.Choice<>(1, false, messages.text("hv.datacopy.no")),
                new ChoiceKeys.Choice<>(2, true, messages.text("hv.datacopy.yes"))));
        made.setId("copy-made");
        place.setId("copy-place");
        this.day = new DayField(this::today, dates::day);
        day.input().setId("copy-day");
        day.input().setAccessibleText(messages.text("hv.datacopy.day"));
        said.setId("copy-kept");
        this.madeField = new FormField(messages.text("hv.datacopy"), made);
        this.placeField = new FormField(messages.text("dc.place"), place);
        this.dayField = new FormField(messages.text("hv.datacopy.day"), day);
        this.gone = Lines.button("copy-deleted", messages.text("hv.datacopy.gone"), model::copyDeleted);
        gone.setMinWidth(Button.USE_PREF_SIZE);
        gone.getStyleClass().add("beside-field");
        HBox.setHgrow(dayField, Priority.ALWAYS);
        // whoever goes on with Enter says nothing of a copy that is still there; Tab comes to the button
        EnterMovesOn.ends(day.input(), () -> (gone.isVisible() ? gone : day.input())
                .requestFocusTraversal(TraversalDirection.NEXT));
        var until = new HBox(dayField, gone);
        until.getStyleClass().add("gap-wide");
        getStyleClass().add("gap");
        setId("copy-of-data");
        getChildren()
                .setAll(Lines.text(messages.text("hv.datacopy.head"), "heading"), said, madeField, placeField, until);
        var leaving = model.leaving();
        place.textProperty().bindBidirectional(leaving.copyPlaceProperty());
        day.dayProperty().subscribe(leaving.copyDayProperty()::set);
        made.valueProperty().subscribe(chosen -> {
            leaving.copyMadeProperty().set(Optional.ofNullable(chosen));
            arrange();
        });
    }

    /// The day that was agreed stands in the field, or the usual one where none was or it has passed meanwhile.
    void show(HandoverPage page) {
        var now = page.beside().kept().copy().filter(DataCopy::isKept);
        if (!offered || !now.equals(standing)) {
            offered = true;
            standing = now;
            day.put(now.flatMap(DataCopy::day)
                    .filter(agreed -> !agreed.isBefore(page.beside().kept().today()))
                    .orElse(page.beside().copyDeletedOn()));
        }
        said.setText(
                now.map(copy -> messages.text("hv.datacopy.kept", copy.place())).orElse(""));
        arrange();
    }

    private LocalDate today() {
        return model.pageProperty()
                .get()
                .map(page -> page.beside().kept().today())
                .orElse(LocalDate.EPOCH);
    }

    private void arrange() {
        var asks = model.pageProperty().get().stream()
                .anyMatch(page ->
                        HandoverCheck.asksForCopy(page.dossier(), page.beside().kept()));
        var says = asks && made.value().equals(Optional.of(true));
        Lines.show(this, asks || standing.isPresent());
        Lines.show(said, standing.isPresent());
        Lines.show(madeField, asks);
        Lines.show(placeField, says);
        Lines.show(dayField, says || standing.isPresent());
        Lines.show(gone, standing.isPresent());
    }

    /// The first thing here that still waits.
    Optional<Node> firstOpen() {
        if (madeField.isVisible() && made.value().isEmpty()) {
            return Optional.of(made);
        }
        if (placeField.isVisible() && place.getText().isBlank()) {
            return Optional.of(place);
        }
        return dayField.isVisible() && day.dayProperty().get().isEmpty() ? Optional.of(day.input()) : Optional.empty();
    }

    /// Where it is said which copy there is, or until when it is kept.
    Node field() {
        return firstOpen().orElse(day.input());
    }
}
