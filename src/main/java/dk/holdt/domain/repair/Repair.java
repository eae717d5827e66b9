package dk.holdt.domain.repair;

import java.util.Objects;
import java.util.UUID;

/// One device of one customer in the shop's hands, from intake to collection.
///
/// @param id 0 until stored
/// @param uuid made by the form, so that the same intake is never stored twice
/// @param visit the visit it came in with; several devices may share one
/// @param version counts every change; a save with an older one is refused
public record Repair(
        long id,
        UUID uuid,
        RepairNumber number,
        long visit,
        long customerId,
        long deviceId,
        Received received,
        Progress progress,
        int version) {

    public Repair {
        Objects.requireNonNull(uuid, "uuid");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(progress, "progress");
    }

    public Stage stage() {
        return progress.stage();
    }

    public Repair with(Progress next) {
        return new Repair(id, uuid, number, visit, customerId, deviceId, received, next, version);
    }
}
