package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.Undo;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The intake that was saved last, as long as it can be taken back.
final class SavedIntake {

    private final TakeBackIntake takeBack;
    private final Background background;
    private final LongSupplier by;
    private final Consumer<Throwable> failed;
    private Optional<Undo.Intake> undo = Optional.empty();

    /// @param by who is at the keyboard
    SavedIntake(TakeBackIntake takeBack, Background background, LongSupplier by, Consumer<Throwable> failed) {
        this.takeBack = takeBack;
        this.background = background;
        this.by = by;
        this.failed = failed;
    }

    void is(Undo.Intake saved) {
        undo = Optional.of(saved);
    }

    /// Empty once it was taken back.
    Optional<Undo.Intake> undo() {
        return undo;
    }

    /// Takes it back, once.
    ///
    /// @param then is handed the draft it has become, or why it could not be
    void takeBack(Consumer<TakeBackIntake.Answer> then) {
        undo.ifPresent(intake -> background.run(() -> takeBack.takeBack(intake, by.getAsLong()), then, failed));
        undo = Optional.empty();
    }
}
