package dk.holdt.ui.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadDayClose.Page;
import dk.holdt.usecase.change.Acted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is to be decided before closing, less what somebody has said will be made. JavaFX thread only.
public final class DayCloseViewModel extends CallListViewModel {

    private final DayCloseDesk desk;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<List<CallItem>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());

    /// Of each promise that will be made, the version its repair had when that was said: whatever happens to the repair
    /// after it, taking it back included, asks anew.
    private final Map<Long, Integer> made = new HashMap<>();

    /// @param by the id of the member of staff who acts
    /// @param onChanged told after each act that was done
    public DayCloseViewModel(DayCloseDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        super(background, by, onChanged);
        this.desk = desk;
    }

    @Override
    public void read() {
        background.run(
                desk.reading()::read,
                read -> {
                    failed.set(false);
                    page.set(Optional.of(read));
                    items.set(Stream.concat(read.work().stream(), read.calls().stream())
                            .filter(one -> !isMade(one))
                            .toList());
                },
                _ -> failed.set(true));
    }

    private boolean isMade(CallItem item) {
        var version = item.promise().map(Promise::id).map(made::get);
        return version.equals(Optional.of(item.repair().repair().version()));
    }

    /// How many of those that fall due will be made, as somebody has said.
    public long made() {
        return page.get().stream()
                .flatMap(read -> read.work().stream())
                .filter(this::isMade)
                .count();
    }

    /// Whether it can still be said that this will be made: not of a call, and not of what is late.
    public boolean canBeMade(CallItem item) {
        return !item.isPromisedCall() && !item.how().isLate();
    }

    /// It will be made; it is written in the journal and asked about no more.
    public void makes(CallItem item) {
        if (!canBeMade(item)) {
            return;
        }
        var promise = item.promise().orElseThrow().id();
        var number = item.repair().repair().number();
        act(
                () -> desk.seen(number)
                        .map(seen -> desk.making().say(seen, by.getAsLong(), promise))
                        .orElseGet(() -> new Acted.Refused(
                                List.of(Refusal.because(Refusal.Reason.REPAIR_NOT_FOUND, number.digits())))),
                after -> made.put(promise, after.repair().version()));
    }

    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What nobody has decided yet: the work, then the calls.
    public ReadOnlyObjectProperty<List<CallItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }
}
