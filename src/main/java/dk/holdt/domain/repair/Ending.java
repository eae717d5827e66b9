package dk.holdt.domain.repair;

/// How a repair ended. "Collected unrepaired" is a normal end with a reason, not a failure.
public enum Ending {
    REPAIRED,
    NOTHING_FOUND,
    DECLINED,
    NOT_REPAIRABLE,
    TAKEN_BACK
}
