package dk.holdt.domain.repair;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.PromiseBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What the board needs to know of a repair.
///
/// @param phone the customer's, as typed; blank when there is none
/// @param fault the first fault in the customer's words
/// @param out where the device is while it is not here
public record OpenRepair(
        Repair repair,
        String customer,
        String phone,
        String device,
        String fault,
        PromiseBook book,
        Optional<SentOut> out) {

    /// The day before which the work cannot be finished; see [Dossier#awaited].
    public Optional<LocalDate> awaited(Instant now, ZoneId zone) {
        return Awaited.day(repair.progress(), out, now, zone);
    }
}
