package dk.holdt.ui.setup;

import dk.holdt.domain.staff.Role;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for a new colleague's name and what they may decide.
public final class StaffSheet extends VBox {

    private final FormField nameField;
    private final TextField name = new TextField();

    /// @param add is handed the name as typed and the role
    public StaffSheet(Messages messages, BiConsumer<String, Role> add) {
        var role = new ChoiceKeys<Role>(messages.text("staff.role"), Orientation.VERTICAL);
        role.offer(List.of(
                new ChoiceKeys.Choice<>(1, Role.COUNTER, messages.text("staff.role.staff")),
                new ChoiceKeys.Choice<>(2, Role.MANAGER, messages.text("staff.role.manager"))));
        role.setId("new-staff-role");
        name.setId("new-staff-name");
        nameField = new FormField(messages.text("staff.name"), name);
        var save = new Button(messages.text("staff.add"));
        save.setId("new-staff-save");
        save.getStyleClass().add("main-act");
        save.setOnAction(_ -> add.accept(name.getText(), role.value().orElse(Role.COUNTER)));
        getStyleClass().addAll("page", "gap-wide");
        getChildren().setAll(nameField, role, save);
        EnterMovesOn.install(this);
    }

    /// Why nobody was added, said at the name.
    public void refuse(String words) {
        nameField.error(words);
        name.requestFocus();
    }
}
