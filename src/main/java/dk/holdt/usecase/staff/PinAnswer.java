package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.StaffMember;
import java.time.Duration;
import java.util.Optional;

/// What became of a PIN that was typed.
public sealed interface PinAnswer {

    /// It is theirs, or they have none.
    record Right(StaffMember member) implements PinAnswer {}

    /// @param left how many more may be wrong before there is a wait
    record Wrong(int left) implements PinAnswer {}

    /// Too many were wrong: nothing was tried.
    record Wait(Duration left) implements PinAnswer {}

    /// Nothing can be checked, because the shop's key is not here. Nobody is let in.
    record NoKey() implements PinAnswer {}

    /// Why an act that needed this PIN was not done; empty when it was right.
    default Optional<Refusal> refusal() {
        return switch (this) {
            case Right _ -> Optional.empty();
            case Wrong(var left) -> Optional.of(Refusal.because(Reason.PIN_WRONG, Integer.toString(left)));
            case Wait(var left) -> Optional.of(Refusal.because(Reason.PIN_WAIT, minutes(left)));
            case NoKey _ -> Optional.of(Refusal.because(Reason.PIN_KEY_MISSING));
        };
    }

    /// A wait as it is read: "0:30", rounded up to the second.
    static String minutes(Duration wait) {
        var seconds = wait.plusMillis(999).toSeconds();
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
