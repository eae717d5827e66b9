package dk.holdt.ui.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.paper.Printers.SendAnswer;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.secret.MakeRecoveryKey;
import dk.holdt.usecase.secret.MakeRecoveryKey.Made;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.ShopKey;
import dk.holdt.usecase.staff.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A recovery key is made, shown, put on paper and asked back. JavaFX thread only.
public final class RecoveryViewModel {

    /// Where somebody stands.
    sealed interface Step {

        record Reading() implements Step {}

        /// @param asked whether there is a paper already
        record Offered(boolean asked) implements Step {}

        /// The shop's key is away: nothing can be made, and the paper brings it back.
        record Away(boolean asked) implements Step {}

        /// A third of a second.
        record Making() implements Step {}

        /// @param printer where it can be printed; empty while none is chosen
        record Shown(ShopKey.Fresh fresh, Optional<String> printer) implements Step {}

        /// @param group which is asked for, counted from 1
        record Asking(ShopKey.Fresh fresh, Optional<String> printer, int group) implements Step {}

        record Done() implements Step {}
    }

    /// What is said about the last thing that was tried.
    sealed interface Said {

        record Nothing() implements Said {}

        record No(Refusal refusal) implements Said {}

        record Sent(String printer) implements Said {}

        record NotSent(String printer) implements Said {}

        record Saved(Path file) implements Said {}

        record NotSaved() implements Said {}

        record WrongGroup(int group) implements Said {}

        /// The shop's key was away and lies in its file again.
        record KeyIsBack() implements Said {}

        record Failed() implements Said {}
    }

    private final MakeRecoveryKey making;
    private final KeyPaper paper;
    private final Background background;
    private final Background printing;
    private final IntUnaryOperator chance;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", new Step.Reading());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", new Said.Nothing());
    private int begun;

    /// @param printing for what asks the printers
    /// @param chance a number below the one it is given
    public RecoveryViewModel(
            MakeRecoveryKey making,
            KeyPaper paper,
            Background background,
            Background printing,
            IntUnaryOperator chance) {
        this.making = Objects.requireNonNull(making, "making");
        this.paper = Objects.requireNonNull(paper, "paper");
        this.background = Objects.requireNonNull(background, "background");
        this.printing = Objects.requireNonNull(printing, "printing");
        this.chance = Objects.requireNonNull(chance, "chance");
    }

    /// Begins anew; a key that was shown and not asked back is let go, and has never counted.
    void begin() {
        int ticket = ++begun;
        say(new Said.Nothing());
        step.set(new Step.Reading());
        background.run(making::present, present -> offer(ticket, present), this::failed);
    }

    void keyIsBack() {
        begin();
        say(new Said.KeyIsBack());
    }

    private void offer(int ticket, MakeRecoveryKey.Present present) {
        if (ticket == begun) {
            step.set(
                    present.key() == ShopKey.Standing.AWAY
                            ? new Step.Away(present.asked())
                            : new Step.Offered(present.asked()));
        }
    }

    /// @param manager who stands here, with the PIN they typed
    void make(Proof manager) {
        if (!(step.get() instanceof Step.Offered offered)) {
            return;
        }
        int ticket = begun;
        say(new Said.Nothing());
        step.set(new Step.Making());
        background.run(
                () -> new Result(making.make(manager), paper.printer()),
                result -> {
                    if (ticket == begun) {
                        made(result, offered);
                    }
                },
                cause -> {
                    step.set(offered);
                    failed(cause);
                });
    }

    private record Result(Made made, Optional<String> printer) {}

    private void made(Result result, Step.Offered offered) {
        switch (result.made()) {
            case Made.Shown(var fresh) -> step.set(new Step.Shown(fresh, result.printer()));
            case Made.Refused(var refusal) -> {
                step.set(offered);
                say(new Said.No(refusal));
            }
            case Made.KeyAway() -> step.set(new Step.Away(offered.asked()));
        }
    }

    void print() {
        if (step.get() instanceof Step.Shown(var fresh, var printer) && printer.isPresent()) {
            var queue = printer.get();
            printing.run(
                    () -> paper.print(fresh.recovery(), queue),
                    answer -> say(answer instanceof SendAnswer.Sent ? new Said.Sent(queue) : new Said.NotSent(queue)),
                    _ -> say(new Said.NotSent(queue)));
        }
    }

    void save(Path file) {
        if (step.get() instanceof Step.Shown(var fresh, var _)) {
            printing.run(
                    () -> written(file, fresh.recovery()),
                    path -> say(new Said.Saved(path)),
                    _ -> say(new Said.NotSaved()));
        }
    }

    private Path written(Path file, RecoveryKey key) {
        try {
            return Files.write(file, paper.pdf(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The key goes off the screen, and one of its groups is asked for.
    void ask() {
        if (step.get() instanceof Step.Shown(var fresh, var printer)) {
            say(new Said.Nothing());
            step.set(new Step.Asking(fresh, printer, 1 + chance.applyAsInt(RecoveryKey.GROUPS)));
        }
    }

    /// Nobody may read it now: it goes off the screen, and one that is being made is let go.
    void hide() {
        switch (step.get()) {
            case Step.Shown _ -> ask();
            case Step.Making _ -> begin();
            default -> {}
        }
    }

    void showAgain() {
        if (step.get() instanceof Step.Asking(var fresh, var printer, var _)) {
            say(new Said.Nothing());
            step.set(new Step.Shown(fresh, printer));
        }
    }

    /// @param typed the group as it was read off the paper
    /// @param by the manager it was made for
    void typed(String typed, long by) {
        if (step.get() instanceof Step.Asking(var fresh, var _, var group)) {
            background.run(
                    () -> making.askBack(fresh, group, typed, by), right -> answered(right, group), this::failed);
        }
    }

    private void answered(boolean right, int group) {
        if (right) {
            say(new Said.Nothing());
            step.set(new Step.Done());
        } else {
            say(new Said.WrongGroup(group));
        }
    }

    private void failed(Throwable cause) {
        say(new Said.Failed());
    }

    private void say(Said now) {
        said.set(now);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
