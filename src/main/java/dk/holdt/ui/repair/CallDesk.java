package dk.holdt.ui.repair;

import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.usecase.calls.PromiseCall;
import java.util.Objects;

/// What can be done about a call to the customer of one repair.
public record CallDesk(OfferCall offers, PromiseCall promising, NoteCall noting) {

    public CallDesk {
        Objects.requireNonNull(offers, "offers");
        Objects.requireNonNull(promising, "promising");
        Objects.requireNonNull(noting, "noting");
    }
}
