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
    TAKE_BACK
}
