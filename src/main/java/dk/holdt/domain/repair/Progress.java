package dk.holdt.domain.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// How far a repair has come.
///
/// @param technician who works on it
/// @param remindOn the day on which we remind the customer whose answer we wait for; empty when nobody has said one
/// @param readyAt when it was last finished
public record Progress(
        Stage stage,
        Optional<Ending> ending,
        Optional<Long> technician,
        Optional<PartWait> partWait,
        Optional<LocalDate> remindOn,
        Optional<Instant> readyAt,
        Optional<Instant> collectedAt) {

    public Progress {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(technician, "technician");
        Objects.requireNonNull(remindOn, "remindOn");
        if (partWait.isPresent() != (stage == Stage.WAITING_FOR_PART)) {
            throw new IllegalArgumentException("a part is waited for exactly at that stage: " + stage);
        }
        if (remindOn.isPresent() && stage != Stage.WAITING_FOR_ANSWER) {
            throw new IllegalArgumentException("a customer is reminded while we wait for their answer: " + stage);
        }
        if (collectedAt.isPresent() != (stage == Stage.COLLECTED)) {
            throw new IllegalArgumentException("a collected repair has its time, and no other has: " + stage);
        }
        if (stage == Stage.COLLECTED && ending.isEmpty()) {
            throw new IllegalArgumentException("a collected repair says how it ended");
        }
        if (stage != Stage.COLLECTED && ending.filter(Ending::isParting).isPresent()) {
            throw new IllegalArgumentException("a device that is here has not been given away: " + stage);
        }
    }

    /// Taken in, and nobody’s yet.
    public static Progress received() {
        return new Progress(
                Stage.RECEIVED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Moved on to a stage that needs nothing beside it.
    public Progress at(Stage next) {
        return new Progress(
                next, Optional.empty(), technician, Optional.empty(), Optional.empty(), readyAt, Optional.empty());
    }

    /// At the same stage, in the hands of this member of staff.
    public Progress by(long worker) {
        return new Progress(stage, ending, Optional.of(worker), partWait, remindOn, readyAt, collectedAt);
    }

    /// Waiting for the customer’s answer, whom we remind on this day.
    public Progress reminding(LocalDate on) {
        return new Progress(stage, ending, technician, partWait, Optional.of(on), readyAt, collectedAt);
    }

    public Progress waitingFor(PartWait part) {
        return new Progress(
                Stage.WAITING_FOR_PART,
                ending,
                technician,
                Optional.of(part),
                Optional.empty(),
                readyAt,
                Optional.empty());
    }

    public Progress ready(Ending how, Instant when) {
        return new Progress(
                Stage.READY,
                Optional.of(how),
                technician,
                Optional.empty(),
                Optional.empty(),
                Optional.of(when),
                Optional.empty());
    }

    /// How the device left, where it did not go home with the customer.
    public Optional<Ending> parting() {
        return ending.filter(Ending::isParting);
    }

    /// Closed, the device gone.
    public Progress collected(Ending how, Instant when) {
        return new Progress(
                Stage.COLLECTED,
                Optional.of(how),
                technician,
                Optional.empty(),
                Optional.empty(),
                readyAt,
                Optional.of(when));
    }
}
