package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Somebody takes over at the station, by tile and PIN.
public final class ComeIn {

    private final CheckPin.Books books;
    private final CheckPin pins;
    private final InstantSource clock;

    public ComeIn(CheckPin.Books books, CheckPin pins, InstantSource clock) {
        this.books = books;
        this.pins = pins;
        this.clock = clock;
    }

    public PinAnswer comeIn(long member, String pin) {
        var answer = pins.check(member, pin);
        if (answer instanceof PinAnswer.Right) {
            books.transactions().run(() -> books.pins()
                    .note(new StaffEvent(clock.instant(), What.CAME_IN, member, Optional.of(member))));
        }
        return answer;
    }

    /// How long they still have to wait before they can try; zero when not at all.
    public Duration delay(long member) {
        return pins.delay(member);
    }
}
