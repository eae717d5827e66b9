package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart;
import dk.holdt.usecase.undo.Undo;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The intake that was saved last, as long as it can be taken back.
final class SavedIntake {

    private final TakeBackIntake whole;
    private final TakeBackPart parts;
    private final Background background;
    private final LongSupplier by;
    private final Consumer<Throwable> failed;
    private Optional<Undo.Intake> undo = Optional.empty();

    /// @param by who is at the keyboard
    SavedIntake(IntakeActs acts, Background background, LongSupplier by, Consumer<Throwable> failed) {
        this.whole = acts.takeBack();
        this.parts = acts.takeBackPart();
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
        var who = by.getAsLong();
        undo.ifPresent(intake -> background.run(() -> whole.takeBack(intake, who), then, failed));
        undo = Optional.empty();
    }

    /// Takes one thing back that was done with it; the rest can be taken back still.
    ///
    /// @param then is handed why it could not be; empty where it was
    void takeBack(Undo.Part part, Consumer<Optional<TakeBackPart.Answer.Refused>> then) {
        var who = by.getAsLong();
        undo.ifPresent(intake -> background.run(
                () -> parts.takeBack(intake, part, who),
                answer -> {
                    switch (answer) {
                        case TakeBackPart.Answer.TakenBack(var rest) -> {
                            undo = Optional.of(rest);
                            then.accept(Optional.empty());
                        }
                        case TakeBackPart.Answer.Refused refused -> then.accept(Optional.of(refused));
                    }
                },
                failed));
        undo = Optional.empty();
    }
}
