package dk.holdt.domain.staff;

import java.util.Objects;

/// Someone who acts in the shop: every act carries who did it.
///
/// @param id 0 until stored
/// @param tile the digit from 1 to 9 that chooses them when the program is locked, 0 for none
/// @param pinDigits how long their PIN is, 0 while they have none
/// @param left no longer in the shop: kept for what they did, and chosen no more
public record StaffMember(long id, String name, Role role, int tile, int pinDigits, boolean left) {

    public static final int LAST_TILE = 9;

    public StaffMember {
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member of staff has a name");
        }
        if (tile < 0 || tile > LAST_TILE || left && tile > 0) {
            throw new IllegalArgumentException("not a tile of this member: " + tile);
        }
        if (pinDigits < 0 || pinDigits > PinRule.MOST) {
            throw new IllegalArgumentException("not the length of a PIN: " + pinDigits);
        }
    }

    /// Somebody new, without a PIN; the tile is given when they are stored.
    public StaffMember(long id, String name, Role role) {
        this(id, name, role, 0, 0, false);
    }

    public boolean isManager() {
        return role == Role.MANAGER;
    }

    public boolean hasPin() {
        return pinDigits > 0;
    }

    public StaffMember with(Role other) {
        return new StaffMember(id, name, other, tile, pinDigits, left);
    }

    public StaffMember withPin(int digits) {
        return new StaffMember(id, name, role, tile, digits, left);
    }

    /// Gone: the tile is free for another.
    public StaffMember gone() {
        return new StaffMember(id, name, role, 0, pinDigits, true);
    }
}
