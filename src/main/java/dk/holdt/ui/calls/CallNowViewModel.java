package dk.holdt.ui.calls;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Promise;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadCalls.Calls;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who waits for a call, as it was last read, and what is known of the one that is chosen. JavaFX thread only.
public final class CallNowViewModel extends CallListViewModel {

    private final CallNowDesk desk;
    private final ReadOnlyObjectWrapper<Optional<Calls>> calls =
            new ReadOnlyObjectWrapper<>(this, "calls", Optional.empty());
    private final ReadOnlyObjectWrapper<List<CallItem>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private Optional<CallItem> wanted = Optional.empty();

    /// One item with its repair.
    ///
    /// @param nextTries when to try again after a try that ends now in each way
    public record Chosen(CallItem item, RepairPage page, Map<Contact.Outcome, Instant> nextTries) {}

    /// @param by the id of the member of staff who acts
    /// @param onChanged told after each act that was done
    public CallNowViewModel(CallNowDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        super(background, by, onChanged);
        this.desk = desk;
    }

    /// Reads all of it anew; what cannot be read stays, for a call is still owed.
    @Override
    public void read() {
        background.run(
                desk.calls()::read,
                read -> {
                    failed.set(false);
                    calls.set(Optional.of(read));
                    items.set(read.itemsFor(by.getAsLong()));
                },
                _ -> failed.set(true));
    }

    /// Reads what is known of this one; of several asked for in haste only the last is shown.
    public void choose(Optional<CallItem> item) {
        wanted = item;
        if (item.isEmpty()) {
            chosen.set(Optional.empty());
            return;
        }
        background.run(
                () -> look(item.get()),
                read -> {
                    if (wanted.equals(item)) {
                        chosen.set(read);
                    }
                },
                _ -> failed.set(true));
    }

    private Optional<Chosen> look(CallItem item) {
        return desk.repairs().read(item.repair().repair().number()).map(page -> new Chosen(item, page, nextTries()));
    }

    private Map<Contact.Outcome, Instant> nextTries() {
        var next = new EnumMap<Contact.Outcome, Instant>(Contact.Outcome.class);
        for (var how : Contact.Outcome.values()) {
            if (!how.isReached()) {
                next.put(how, desk.offers().nextTry(how));
            }
        }
        return next;
    }

    /// Notes that nobody was reached; pressed twice it is noted once.
    public void tried(Contact.Outcome how) {
        chosen.get()
                .ifPresent(now -> act(
                        () -> desk.tries()
                                .note(
                                        Seen.of(now.page().dossier()),
                                        by.getAsLong(),
                                        now.item().promise().map(Promise::id),
                                        how),
                        _ -> wanted = Optional.empty()));
    }

    /// Whom the screen is about, also while it is being read.
    Optional<CallItem> wanted() {
        return wanted;
    }

    public ReadOnlyObjectProperty<Optional<Calls>> callsProperty() {
        return calls.getReadOnlyProperty();
    }

    /// In the order in which whoever is here works on them.
    public ReadOnlyObjectProperty<List<CallItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
