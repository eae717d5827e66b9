package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;

/// What this computer is used for; kept at once, as its looks are.
final class StationFields extends VBox {

    StationFields(ScreenLook look, Messages messages) {
        var role = new ChoiceKeys<StationRole>(messages.text("setup.station"), Orientation.HORIZONTAL);
        role.setId("station-role");
        role.offer(List.of(
                new Choice<>(1, StationRole.COUNTER, messages.text("setup.station.counter")),
                new Choice<>(2, StationRole.BENCH, messages.text("setup.station.bench")),
                new Choice<>(3, StationRole.OFFICE, messages.text("setup.station.office"))));
        role.valueProperty().set(look.roleProperty().get().orElse(null));
        role.valueProperty().addListener((_, _, taken) -> look.roleProperty().set(Optional.ofNullable(taken)));
        getStyleClass().add("gap");
        getChildren()
                .setAll(new FormField(messages.text("setup.station"), role).hint(messages.text("setup.station.hint")));
    }
}
