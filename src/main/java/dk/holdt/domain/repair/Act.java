package dk.holdt.domain.repair;

/// What somebody does that moves a repair from one stage to another.
public enum Act {
    START_WORK,
    ASK,
    SAY_YES,
    SAY_NO,
    REPAIR,
    WAIT_FOR_PART,
    PART_CAME,
    TEST,
    FINISH,
    DOES_NOT_WORK,
    HAND_OVER,
    TAKE_BACK;

    /// Whether nobody can do it while the device is somewhere else. What is only said or agreed can be.
    public boolean needsTheDevice() {
        return switch (this) {
            case ASK, SAY_YES, WAIT_FOR_PART, PART_CAME -> false;
            default -> true;
        };
    }
}
