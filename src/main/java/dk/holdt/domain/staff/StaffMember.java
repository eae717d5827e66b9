package dk.holdt.domain.staff;

import java.util.Objects;

/// Someone who acts in the shop: every act carries who did it.
///
/// @param id 0 until stored
public record StaffMember(long id, String name, Role role) {

    public StaffMember {
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member of staff has a name");
        }
    }

    public boolean isManager() {
        return role == Role.MANAGER;
    }
}
