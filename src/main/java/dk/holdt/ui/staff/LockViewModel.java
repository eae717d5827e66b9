package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.staff.ComeIn;
import dk.holdt.usecase.staff.PinAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who wants to come in: a tile, then a PIN that is tried at its last digit. JavaFX thread only.
public final class LockViewModel {

    /// What came of the last PIN.
    sealed interface Said {

        record Nothing() implements Said {}

        /// @param left how many more may be wrong before there is a wait
        record Wrong(int left) implements Said {}

        record Wait(Duration left) implements Said {}

        record NoKey() implements Said {}

        /// The shop's key was away and lies in its file again.
        record KeyIsBack() implements Said {}

        /// The store did not answer.
        record Failed() implements Said {}
    }

    private final ComeIn comeIn;
    private final Background background;
    private final Consumer<StaffMember> onIn;
    private final ReadOnlyObjectWrapper<List<StaffMember>> members =
            new ReadOnlyObjectWrapper<>(this, "members", List.of());
    private final ReadOnlyObjectWrapper<Optional<StaffMember>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper(this, "typed");
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", new Said.Nothing());
    private final StringBuilder pin = new StringBuilder();
    private boolean trying;

    /// @param onIn who has come in
    public LockViewModel(ComeIn comeIn, Background background, Consumer<StaffMember> onIn) {
        this.comeIn = Objects.requireNonNull(comeIn, "comeIn");
        this.background = Objects.requireNonNull(background, "background");
        this.onIn = Objects.requireNonNull(onIn, "onIn");
    }

    /// Begins anew, with nobody chosen.
    void begin(List<StaffMember> now) {
        members.set(List.copyOf(now));
        trying = false;
        nobody();
    }

    void digit(int digit) {
        if (trying) {
            return;
        }
        if (chosen.get().isPresent()) {
            type(chosen.get().get(), digit);
        } else {
            members.get().stream()
                    .filter(one -> digit > 0 && one.tile() == digit)
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /// Somebody stands before the lock; who has no PIN is in at once.
    void choose(StaffMember member) {
        if (trying) {
            return;
        }
        forgetTyped();
        said.set(new Said.Nothing());
        chosen.set(Optional.of(member));
        if (member.hasPin()) {
            background.run(() -> comeIn.delay(member.id()), left -> wait(member, left), this::failed);
        } else {
            attempt(member);
        }
    }

    /// Takes the last digit back, or the choice of who it is.
    void erase() {
        if (trying) {
            return;
        }
        if (pin.isEmpty()) {
            nobody();
        } else {
            pin.setLength(pin.length() - 1);
            typed.set(pin.length());
        }
    }

    /// Nobody is chosen, and nothing typed; it stays locked.
    void nobody() {
        forgetTyped();
        chosen.set(Optional.empty());
        said.set(new Said.Nothing());
    }

    /// PINs can be checked again.
    void keyIsBack() {
        nobody();
        said.set(new Said.KeyIsBack());
    }

    /// A second of a wait has passed; at its end the shop is asked, because only it knows.
    void second() {
        if (said.get() instanceof Said.Wait(var left) && chosen.get().isPresent()) {
            var member = chosen.get().get();
            var less = left.minusSeconds(1);
            if (less.isPositive()) {
                said.set(new Said.Wait(less));
            } else {
                background.run(() -> comeIn.delay(member.id()), now -> wait(member, now), this::failed);
            }
        }
    }

    private void type(StaffMember member, int digit) {
        if (said.get() instanceof Said.Wait) {
            return;
        }
        pin.append(digit);
        typed.set(pin.length());
        if (pin.length() == member.pinDigits()) {
            attempt(member);
        }
    }

    private void attempt(StaffMember member) {
        var tried = pin.toString();
        trying = true;
        background.run(() -> comeIn.comeIn(member.id(), tried), this::answered, this::failed);
    }

    private void answered(PinAnswer answer) {
        trying = false;
        forgetTyped();
        switch (answer) {
            case PinAnswer.Right(var member) -> {
                nobody();
                onIn.accept(member);
            }
            case PinAnswer.Wrong(var left) -> said.set(new Said.Wrong(left));
            case PinAnswer.Wait(var left) -> said.set(new Said.Wait(left));
            case PinAnswer.NoKey _ -> said.set(new Said.NoKey());
        }
    }

    private void wait(StaffMember member, Duration left) {
        if (chosen.get().equals(Optional.of(member))) {
            said.set(left.isZero() ? new Said.Nothing() : new Said.Wait(left));
        }
    }

    private void failed(Throwable cause) {
        trying = false;
        forgetTyped();
        said.set(new Said.Failed());
    }

    private void forgetTyped() {
        pin.setLength(0);
        typed.set(0);
    }

    ReadOnlyObjectProperty<List<StaffMember>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<StaffMember>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// How many digits stand there.
    ReadOnlyIntegerProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
