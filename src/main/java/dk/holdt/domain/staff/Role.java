package dk.holdt.domain.staff;

/// What a member of staff is trusted with; each role has all that the one before it has.
///
/// The everyday acts, at the counter and at the bench alike, belong to everybody: in a small shop whoever is free
/// repairs. What takes more is a [Right].
public enum Role {
    COUNTER,
    TECHNICIAN,
    MANAGER;

    public boolean may(Right right) {
        return compareTo(right.least()) >= 0;
    }
}
