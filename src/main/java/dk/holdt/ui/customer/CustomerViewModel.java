package dk.holdt.ui.customer;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.intake.CorrectKnown.Answer;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.usecase.look.CustomerPage;
import dk.holdt.usecase.look.CustomerPage.Brought;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One customer in front of somebody.
public final class CustomerViewModel {

    /// As many of the collected repairs as are read at first.
    static final int PAST = 10;

    /// How far the reading has come.
    public enum Found {
        NOT_YET,
        HERE,
        UNKNOWN,
        /// The store did not answer; what stood on the screen still stands.
        FAILED
    }

    private final long id;
    private final CustomerDesk desk;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<CustomerPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOT_YET);
    private int most = PAST;

    /// @param by who is at the keyboard
    /// @param onChanged told after each correction, and after each that was taken back
    public CustomerViewModel(long id, CustomerDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        this.id = id;
        this.desk = desk;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    long id() {
        return id;
    }

    /// Reads the card anew; what is on the screen stays until the answer is there.
    public void read() {
        background.run(
                () -> desk.reading().read(id, most),
                read -> {
                    read.ifPresent(one -> page.set(Optional.of(one)));
                    found.set(read.isPresent() ? Found.HERE : Found.UNKNOWN);
                },
                _ -> found.set(Found.FAILED));
    }

    /// Reads all that was collected, however much.
    public void readAll() {
        most = Integer.MAX_VALUE;
        read();
    }

    /// The device that is chosen by this digit; empty where there is none, or it is here already.
    ///
    /// @param digit from 1
    public Optional<Brought> device(int digit) {
        return page.get()
                .filter(one -> digit >= 1 && digit <= one.devices().size())
                .map(one -> one.devices().get(digit - 1))
                .filter(one -> !one.here());
    }

    /// @param then is handed what became of it
    /// @param failed run when the store did not answer
    public void correct(Customer seen, CustomerPart typed, Consumer<Answer> then, Runnable failed) {
        var who = by.getAsLong();
        background.run(
                () -> desk.correcting().correct(seen, typed, who),
                answer -> {
                    if (answer instanceof Answer.Done) {
                        onChanged.run();
                    }
                    then.accept(answer);
                },
                _ -> failed.run());
    }

    /// @param then is handed why it was not taken back; empty when it was
    /// @param failed run when the store did not answer
    public void takeBack(Answer.Done done, Consumer<Optional<Refusal>> then, Runnable failed) {
        var who = by.getAsLong();
        background.run(
                () -> desk.correcting().takeBack(done, who),
                refused -> {
                    if (refused.isEmpty()) {
                        onChanged.run();
                    }
                    then.accept(refused);
                },
                _ -> failed.run());
    }

    public ReadOnlyObjectProperty<Optional<CustomerPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
