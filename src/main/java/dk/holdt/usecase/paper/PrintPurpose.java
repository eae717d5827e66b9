package dk.holdt.usecase.paper;

/// What a printer is chosen for.
public enum PrintPurpose {
    INTAKE_RECEIPT,
    REPAIR_RECEIPT,
    LABEL;

    public static PrintPurpose of(PaperKind kind) {
        return switch (kind) {
            case INTAKE_RECEIPT -> INTAKE_RECEIPT;
            case REPAIR_RECEIPT, PARTING -> REPAIR_RECEIPT;
        };
    }
}
