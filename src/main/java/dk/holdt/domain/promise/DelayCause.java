package dk.holdt.domain.promise;

/// Why a promise could not be kept. Causes are counted; people never are.
public enum DelayCause {
    PART_LATE,
    BIGGER_FAULT,
    TOO_BUSY,
    ILLNESS,
    PROMISED_SHORT,
    TEST_FAILED,
    WRONG_PART,
    OTHER
}
