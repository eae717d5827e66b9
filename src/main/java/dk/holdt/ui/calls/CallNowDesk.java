package dk.holdt.ui.calls;

import dk.holdt.usecase.calls.NoteTry;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.usecase.calls.ReadCalls;
import dk.holdt.usecase.look.ReadRepair;
import java.util.Objects;

/// What can be read and done about those who wait for a call.
public record CallNowDesk(ReadCalls calls, ReadRepair repairs, OfferCall offers, NoteTry tries) {

    public CallNowDesk {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(repairs, "repairs");
        Objects.requireNonNull(offers, "offers");
        Objects.requireNonNull(tries, "tries");
    }
}
