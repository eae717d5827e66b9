package dk.holdt.domain.journal;

/// How shop and customer spoke.
public enum Channel {
    CALL,
    VISIT,
    EMAIL,
    SMS,
    LETTER;

    /// Whether two people spoke with each other; a second new time asks for that.
    public boolean isPersonToPerson() {
        return this == CALL || this == VISIT;
    }
}
