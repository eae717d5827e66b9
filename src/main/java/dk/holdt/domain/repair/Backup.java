package dk.holdt.domain.repair;

/// Who has seen to a copy of the data; the value of an agreement on the topic BACKUP.
public enum Backup {
    CUSTOMER_HAS_ONE,
    WE_MAKE_ONE,
    NONE
}
