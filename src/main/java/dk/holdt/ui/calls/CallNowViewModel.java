package dk.holdt.ui.calls;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadCalls.Calls;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who waits for a call, as it was last read, and what is known of the one that is chosen. JavaFX thread only.
public final class CallNowViewModel {

    private final CallNowDesk desk;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Optional<Calls>> calls =
            new ReadOnlyObjectWrapper<>(this, "calls", Optional.empty());
    private final ReadOnlyObjectWrapper<List<CallItem>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private Optional<CallItem> wanted = Optional.empty();
    private boolean underWay;

    /// One item with its repair.
    ///
    /// @param nextTries when to try again after a try that ends now in each way
    public record Chosen(CallItem item, RepairPage page, Map<Contact.Outcome, Instant> nextTries) {}

    /// @param by the id of the member of staff who acts
    /// @param onChanged told after each act that was done
    public CallNowViewModel(CallNowDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        this.desk = desk;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    /// Reads all of it anew; what cannot be read stays, for a call is still owed.
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
        if (chosen.get().isEmpty() || underWay) {
            return;
        }
        underWay = true;
        refusals.set(List.of());
        var now = chosen.get().get();
        background.run(
                () -> desk.tries()
                        .note(
                                Seen.of(now.page().dossier()),
                                by.getAsLong(),
                                now.item().promise().map(Promise::id),
                                how),
                this::noted,
                _ -> {
                    underWay = false;
                    failed.set(true);
                });
    }

    private void noted(Acted acted) {
        underWay = false;
        failed.set(false);
        if (acted instanceof Acted.Refused(var why)) {
            refusals.set(why);
            return;
        }
        wanted = Optional.empty();
        onChanged.run();
    }

    /// Whom the screen is about, also while it is being read.
    Optional<CallItem> wanted() {
        return wanted;
    }

    void forgetRefusals() {
        refusals.set(List.of());
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

    /// Why the last act was not done; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
