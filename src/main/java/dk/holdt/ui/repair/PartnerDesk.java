package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.partner.SendOut;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be done about a partner workshop.
///
/// @param newTime opens the sheet for a new time, when theirs leaves nothing of ours
public record PartnerDesk(ReadRepair reading, SendOut sending, Consumer<RepairNumber> newTime) {

    public PartnerDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(sending, "sending");
        Objects.requireNonNull(newTime, "newTime");
    }
}
