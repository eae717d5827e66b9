package dk.holdt.ui.bench;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Objects;
import java.util.function.Consumer;

/// What the bench asks of screens that it does not know.
///
/// @param newTime opens the sheet for a new time
/// @param answer opens the sheet for the answer to the customer
/// @param swap opens the change of a part
/// @param call opens the sheet for a promised call: to promise one, or to note how it went
/// @param place opens the sheet for where a device lies
/// @param dataCopy opens the sheet for a copy of the customer's data
/// @param sendOut opens the sheet that sends it to a partner workshop, or takes it back in
public record BenchWays(
        Consumer<RepairNumber> newTime,
        Consumer<RepairNumber> answer,
        Consumer<RepairNumber> swap,
        Consumer<RepairNumber> call,
        Consumer<RepairNumber> place,
        Consumer<RepairNumber> dataCopy,
        Consumer<RepairNumber> sendOut) {

    public BenchWays {
        Objects.requireNonNull(newTime, "newTime");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(swap, "swap");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(dataCopy, "dataCopy");
        Objects.requireNonNull(sendOut, "sendOut");
    }
}
