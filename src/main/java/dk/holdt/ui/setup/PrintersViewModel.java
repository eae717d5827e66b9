package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.receipt.ChoosePrinters.Plan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Choosing the printers: each choice is kept at once, and a test page can be sent to it.
public final class PrintersViewModel {

    private final ChoosePrinters choosing;
    private final Language language;
    private final Background background;
    private final Background printer;
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
            new ReadOnlyObjectWrapper<>(this, "plan", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(this, "names", List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Looking());

    private Runnable onKept = () -> {};

    /// What is going on.
    public sealed interface State {

        /// The machine is being asked for its printers.
        record Looking() implements State {}

        record Idle() implements State {}

        record Testing(PrintPurpose purpose, String printer) implements State {}

        /// The test page is on its way; did it come out right?
        record Asking(PrintPurpose purpose, String printer) implements State {}

        /// The printer did not take the test page.
        record NotTaken(PrintPurpose purpose, String printer) implements State {}

        /// It came out wrong: what to look at now.
        record Wrong(PrintPurpose purpose, String printer) implements State {}

        /// The store or the machine's print system did not answer.
        record Failed() implements State {}
    }

    /// @param language of the test page
    /// @param background for the store
    /// @param printer for whatever asks a printer, which may take its time
    public PrintersViewModel(ChoosePrinters choosing, Language language, Background background, Background printer) {
        this.choosing = choosing;
        this.language = language;
        this.background = background;
        this.printer = printer;
    }

    /// Reads what is chosen and asks the machine for its printers, anew each time.
    public void read() {
        state.set(new State.Looking());
        background.run(choosing::plan, this::show, _ -> failed());
        printer.run(
                choosing::names,
                found -> {
                    names.set(List.copyOf(found));
                    state.set(new State.Idle());
                },
                _ -> failed());
    }

    /// @param does told after each choice that was kept
    void onKept(Runnable does) {
        onKept = does;
    }

    public void choose(PrintPurpose purpose, PrinterChoice choice) {
        keep(() -> choosing.choose(purpose, choice));
    }

    /// @param size of the roll in the label printer
    public void labelSize(PageSize size) {
        keep(() -> choosing.labelSize(size));
    }

    public void intakeForBoth(boolean both) {
        keep(() -> choosing.intakeForBoth(both));
    }

    private void keep(Callable<Plan> work) {
        background.run(
                work,
                after -> {
                    show(after);
                    state.set(new State.Idle());
                    onKept.run();
                },
                _ -> failed());
    }

    /// Sends a test page to the printer that is chosen for this purpose; nothing happens while none is.
    public void test(PrintPurpose purpose) {
        plan.get().flatMap(now -> now.chosen().get(purpose).printer().queue()).ifPresent(name -> {
            state.set(new State.Testing(purpose, name));
            printer.run(
                    () -> choosing.test(purpose, name, language),
                    answer -> state.set(
                            answer instanceof Printers.SendAnswer.Sent
                                    ? new State.Asking(purpose, name)
                                    : new State.NotTaken(purpose, name)),
                    _ -> failed());
        });
    }

    /// The answer to whether the test page came out right.
    public void cameOut(boolean right) {
        if (!(state.get() instanceof State.Asking(var purpose, var name))) {
            return;
        }
        if (right) {
            keep(() -> choosing.cameOutRight(purpose, name));
        } else {
            state.set(new State.Wrong(purpose, name));
        }
    }

    private void show(Plan now) {
        plan.set(Optional.of(now));
    }

    private void failed() {
        state.set(new State.Failed());
    }

    /// Empty until it is read.
    public ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The machine's printers.
    public ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
