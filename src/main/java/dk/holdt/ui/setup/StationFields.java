package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What this computer is used for, and whether it may be heard; kept at once, as its looks are.
final class StationFields extends VBox {

    private final SetUpForms forms;
    private final Messages messages;
    private final Label heard = Lines.text("");

    StationFields(SetUpForms forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
        heard.setId("sound-heard");
        getStyleClass().add("gap");
        getChildren()
                .setAll(
                        new FormField(messages.text("setup.station"), role()).hint(messages.text("setup.station.hint")),
                        new FormField(messages.text("setup.sound"), sound()).hint(messages.text("setup.sound.hint")),
                        listen());
    }

    private ChoiceKeys<StationRole> role() {
        var role = new ChoiceKeys<StationRole>(messages.text("setup.station"), Orientation.HORIZONTAL);
        role.setId("station-role");
        role.offer(List.of(
                new Choice<>(1, StationRole.COUNTER, messages.text("setup.station.counter")),
                new Choice<>(2, StationRole.BENCH, messages.text("setup.station.bench")),
                new Choice<>(3, StationRole.OFFICE, messages.text("setup.station.office"))));
        var chosen = forms.look().roleProperty();
        role.valueProperty().set(chosen.get().orElse(null));
        role.valueProperty().addListener((_, _, taken) -> chosen.set(Optional.ofNullable(taken)));
        return role;
    }

    private ChoiceKeys<Boolean> sound() {
        var sound = new ChoiceKeys<Boolean>(messages.text("setup.sound"), Orientation.HORIZONTAL);
        sound.setId("sound");
        sound.offer(List.of(
                new Choice<>(1, true, messages.text("setup.sound.on")),
                new Choice<>(2, false, messages.text("setup.sound.off"))));
        sound.valueProperty().bindBidirectional(forms.look().soundProperty());
        return sound;
    }

    private FlowPane listen() {
        var listen = Lines.button("listen", messages.text("setup.sound.listen"), () -> forms.listen(this::tell));
        return Lines.flow(listen, heard);
    }

    private void tell(boolean has) {
        heard.setText(messages.text(has ? "setup.sound.heard" : "setup.sound.none"));
    }
}
