package dk.holdt.ui.customer;

import dk.holdt.usecase.intake.CorrectKnown;
import dk.holdt.usecase.look.ReadCustomer;
import java.util.Objects;

/// What the card of a customer asks of the shop.
public record CustomerDesk(ReadCustomer reading, CorrectKnown correcting) {

    public CustomerDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(correcting, "correcting");
    }
}
