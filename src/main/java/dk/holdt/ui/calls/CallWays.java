package dk.holdt.ui.calls;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.calls.CallItem;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where a call leads to, on sheets that are another screen's.
///
/// @param sheet notes how the call went, with the digit of an outcome taken or none yet
/// @param callBack promises a call, or notes how the one that is owed went
/// @param newTime moves a time
/// @param note writes in the journal
public record CallWays(
        BiConsumer<CallItem, OptionalInt> sheet,
        Consumer<RepairNumber> callBack,
        Consumer<RepairNumber> newTime,
        Consumer<RepairNumber> note) {

    public CallWays {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(callBack, "callBack");
        Objects.requireNonNull(newTime, "newTime");
        Objects.requireNonNull(note, "note");
    }
}
