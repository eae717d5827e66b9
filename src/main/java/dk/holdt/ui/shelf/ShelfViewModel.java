package dk.holdt.ui.shelf;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.shelf.ShelfPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The shelf as it was last read, and every act on what lies there. JavaFX thread only.
public final class ShelfViewModel {

    private final ShelfDesk desk;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<ShelfPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /// @param onChanged told after each act that was done
    public ShelfViewModel(ShelfDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        this.desk = desk;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    public void read() {
        background.run(
                desk.reading().shelf()::read,
                read -> {
                    failed.set(false);
                    page.set(Optional.of(read));
                },
                _ -> failed.set(true));
    }

    /// Does an act on a repair as it is now.
    ///
    /// @param onDone only when it was done
    void act(RepairNumber number, Function<Seen, Acted> act, Runnable onDone) {
        refusals.set(List.of());
        background.run(
                () -> desk.reading()
                        .repairs()
                        .read(number)
                        .map(found -> act.apply(Seen.of(found.dossier())))
                        .orElseGet(() -> new Acted.Refused(
                                List.of(Refusal.because(Refusal.Reason.REPAIR_NOT_FOUND, number.digits())))),
                acted -> acted(acted, onDone),
                _ -> failed.set(true));
    }

    private void acted(Acted acted, Runnable onDone) {
        failed.set(false);
        if (acted instanceof Acted.Refused(var why)) {
            refusals.set(why);
            return;
        }
        onDone.run();
        onChanged.run();
    }

    void put(RepairNumber number, String place, Runnable onDone) {
        act(number, _ -> desk.places().put(number, by(), place), onDone);
    }

    /// What went home unpaid is paid now.
    void paid(RepairNumber number, String tillReceipt) {
        act(number, seen -> desk.lending().handOver().pay(seen, by(), Payment.How.PAID, tillReceipt), () -> {});
    }

    void loanBack(RepairNumber number, long loan, String condition) {
        act(number, seen -> desk.lending().loans().takeBack(seen, by(), loan, condition), () -> {});
    }

    /// A copy of a customer's data is deleted.
    void copyDeleted(RepairNumber number) {
        act(number, _ -> desk.copies().deleted(number, by()), () -> {});
    }

    void register(String number, String name, String condition, String accessories, Runnable onDone) {
        refusals.set(List.of());
        background.run(
                () -> desk.lending().loans().register(number, name, condition, accessories),
                why -> {
                    refusals.set(why);
                    if (why.isEmpty()) {
                        onDone.run();
                        onChanged.run();
                    }
                },
                _ -> failed.set(true));
    }

    ShelfDesk desk() {
        return desk;
    }

    long by() {
        return by.getAsLong();
    }

    void forgetRefusals() {
        refusals.set(List.of());
    }

    public ReadOnlyObjectProperty<Optional<ShelfPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Why the last act was not done; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer, and nothing was saved.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
