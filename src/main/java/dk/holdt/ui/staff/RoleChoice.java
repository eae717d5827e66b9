package dk.holdt.ui.staff;

import dk.holdt.domain.staff.Role;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.geometry.Orientation;

/// The three roles, each with what it adds.
final class RoleChoice {

    private RoleChoice() {}

    static ChoiceKeys<Role> of(Messages messages, String id) {
        var role = new ChoiceKeys<Role>(messages.text("staff.role"), Orientation.VERTICAL);
        role.setId(id);
        role.offer(List.of(
                new ChoiceKeys.Choice<>(1, Role.COUNTER, messages.text("staff.role.counter")),
                new ChoiceKeys.Choice<>(2, Role.TECHNICIAN, messages.text("staff.role.technician")),
                new ChoiceKeys.Choice<>(3, Role.MANAGER, messages.text("staff.role.manager"))));
        return role;
    }

    static String name(Messages messages, Role role) {
        return messages.text(
                switch (role) {
                    case COUNTER -> "staff.is.counter";
                    case TECHNICIAN -> "staff.is.technician";
                    case MANAGER -> "staff.is.manager";
                });
    }
}
