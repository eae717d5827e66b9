package dk.holdt.ui.staff;

import dk.holdt.domain.staff.Role;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.RoleChoice;
import dk.holdt.usecase.staff.AddStaff;
import dk.holdt.words.Messages;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for a new colleague's name, what they may decide, and their first PIN.
final class NewColleagueForm extends VBox {

    private final AddStaff adding;
    private final StaffSheet sheet;
    private final Messages messages;
    private final TextField name = new TextField();
    private final ChoiceKeys<Role> role;
    private final PinField pin = new PinField("new-staff-pin");

    NewColleagueForm(AddStaff adding, StaffSheet sheet, Messages messages) {
        this.adding = adding;
        this.sheet = sheet;
        this.messages = messages;
        this.role = RoleChoice.of(messages, "new-staff-role");
        name.setId("new-staff-name");
        role.valueProperty().set(Role.COUNTER);
        var pinField = new FormField(messages.text("staff.pin.first"), pin).hint(messages.text("staff.pin.hint"));
        var save = Lines.button("new-staff-save", messages.text("staff.add"), this::add);
        getStyleClass().add("box");
        getChildren()
                .setAll(
                        Lines.text(messages.text("staff.new"), "heading"),
                        new FormField(messages.text("staff.name"), name),
                        role,
                        pinField,
                        save);
    }

    private void add() {
        var proof = sheet.proof();
        var fresh = new AddStaff.NewMember(name.getText(), role.value().orElse(Role.COUNTER), pin.getText());
        sheet.act(
                () -> adding.add(proof, fresh),
                member -> sheet.toast(messages.text("staff.added", member.name())),
                pin);
    }
}
