package dk.holdt.usecase.bench;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One repair as it lies on the bench, worked out for one moment.
///
/// @param urgent the open promise that needs a word first
/// @param left until it falls due, in the promise's own unit; negative when it is late
/// @param missing every reason why the repair cannot be finished yet
/// @param mayRepair whether the customer has agreed to a repair
/// @param technician who works on it
/// @param earlier the repair the device comes back from
public record OnBench(
        Instant readAt,
        Dossier dossier,
        Optional<PromiseStanding> urgent,
        Duration left,
        List<Refusal> missing,
        boolean mayRepair,
        Optional<StaffMember> technician,
        Optional<Dossier> earlier) {

    public OnBench {
        Objects.requireNonNull(readAt, "readAt");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(urgent, "urgent");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(technician, "technician");
        Objects.requireNonNull(earlier, "earlier");
        missing = List.copyOf(missing);
    }

    /// Whose work it would be taken over from by this member of staff: somebody else has begun it.
    public Optional<StaffMember> takenOverFrom(long me) {
        return technician.filter(one -> one.id() != me && dossier.stage().isOnTheBench());
    }
}
