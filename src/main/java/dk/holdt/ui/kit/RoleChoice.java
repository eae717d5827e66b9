package dk.holdt.ui.kit;

import dk.holdt.domain.staff.Role;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.geometry.Orientation;

/// The three roles, each with what it adds.
public final class RoleChoice {

    private RoleChoice() {}

    public static ChoiceKeys<Role> of(Messages messages, String id) {
        var role = new ChoiceKeys<Role>(messages.text("staff.role"), Orientation.VERTICAL);
        role.setId(id);
        role.offer(List.of(
                new ChoiceKeys.Choice<>(1, Role.COUNTER, words(messages, Role.COUNTER)),
                new ChoiceKeys.Choice<>(2, Role.TECHNICIAN, words(messages, Role.TECHNICIAN)),
                new ChoiceKeys.Choice<>(3, Role.MANAGER, words(messages, Role.MANAGER))));
        return role;
    }

    /// In one word.
    public static String name(Messages messages, Role role) {
        return messages.text(
                switch (role) {
                    case COUNTER -> "staff.is.counter";
                    case TECHNICIAN -> "staff.is.technician";
                    case MANAGER -> "staff.is.manager";
                });
    }

    /// With what the role adds.
    public static String words(Messages messages, Role role) {
        return messages.text(
                switch (role) {
                    case COUNTER -> "staff.role.counter";
                    case TECHNICIAN -> "staff.role.technician";
                    case MANAGER -> "staff.role.manager";
                });
    }
}
