package dk.holdt.ui.calls;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.StandingMark;
import java.util.Objects;

/// One call that is due, in words.
record CallLine(RepairNumber number, StandingMark.Shape shape, String words) {

    CallLine {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(shape, "shape");
    }
}
