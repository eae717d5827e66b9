package dk.holdt.domain.staff;

/// What a member of staff may decide. Only a manager may let a worse part through with a reason.
public enum Role {
    MANAGER,
    STAFF
}
