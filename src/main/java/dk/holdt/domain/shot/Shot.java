package dk.holdt.domain.shot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/// A picture or a film of a device: of its condition, or of a fault while it shows.
///
/// @param id 0 until stored
/// @param form that of the intake it belongs to, and so of the draft and of the repair it becomes
/// @param atIntake it was there when the device was taken in, and is counted on the intake receipt
public record Shot(long id, UUID form, ShotFile file, boolean atIntake, Instant at, long by) {

    /// How many one repair may have.
    public static final int MOST = 30;

    /// How long they are kept once the device has been handed over: about as long as work is answered for without a
    /// word of law, and no longer than they may still settle what was so at the hand-in.
    public static final int DAYS_KEPT = 180;

    public Shot {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
    }

    public boolean isFilm() {
        return file.type().isFilm();
    }

    /// The first day on which it is there no longer.
    ///
    /// @param collectedAt when the device was handed over
    public static LocalDate erasedOn(Instant collectedAt, ZoneId zone) {
        return collectedAt.atZone(zone).toLocalDate().plusDays(DAYS_KEPT);
    }
}
