package dk.holdt.domain.repair;

/// What was seen at a point. Not looked at is an answer too, and is written.
///
/// For liquid `FINE` is "no signs" and `BAD` is "signs"; for turning on, "yes" and "no"; neither knows `WORN`.
public enum ConditionMark {
    NOT_LOOKED_AT,
    FINE,
    WORN,
    BAD
}
