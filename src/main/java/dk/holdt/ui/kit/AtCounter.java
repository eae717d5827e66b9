package dk.holdt.ui.kit;

import dk.holdt.words.Names;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether a customer stands at the counter and may read along: said by a key, and by what is being done there. Every
/// screen asks here how others are named.
///
/// Changed on the JavaFX thread; [#names] may be asked on any.
public final class AtCounter {

    /// How long everything is shown to whoever asks for a moment.
    public static final Duration MOMENT = Duration.ofSeconds(5);

    /// A key that is held down repeats faster than this.
    private static final long ONE_PRESS = 700_000_000L;

    private final Later later;
    private final LongSupplier nanos;
    private final ReadOnlyBooleanWrapper inSight = new ReadOnlyBooleanWrapper(this, "inSight");
    private final ReadOnlyBooleanWrapper bound = new ReadOnlyBooleanWrapper(this, "bound");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(this, "locked");
    private final ReadOnlyObjectWrapper<Names> names = new ReadOnlyObjectWrapper<>(this, "names", Names.SHOWN);
    private volatile Names now = Names.SHOWN;
    private StationRole role;
    private boolean said;
    private Optional<Runnable> moment = Optional.empty();
    private Optional<Long> pressed = Optional.empty();
    private Optional<Object> theirs = Optional.empty();

    /// @param role at a counter a customer is taken to be there from the start
    public AtCounter(StationRole role, Later later) {
        this(role, later, System::nanoTime);
    }

    AtCounter(StationRole role, Later later, LongSupplier nanos) {
        this.later = Objects.requireNonNull(later, "later");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        usedFor(role);
    }

    /// The station is used for something else from now on.
    public void usedFor(StationRole role) {
        this.role = Objects.requireNonNull(role, "role");
        said = role == StationRole.COUNTER;
        look();
    }

    /// A customer has come, or has gone.
    ///
    /// @return false, and nothing has changed, while a device is taken in or handed over: somebody is there
    public boolean toggle() {
        endMoment();
        var may = !bound.get();
        said ^= may;
        look();
        return may;
    }

    /// A device is being taken in or handed over, or no longer. At a counter whoever it was for stands there still.
    public void bind(boolean now) {
        bound.set(now);
        said = said || now && role == StationRole.COUNTER;
        look();
    }

    /// A repair or a customer's card was opened. In front of a customer it is theirs, and that of nobody before them.
    ///
    /// @param what the number of the repair, or the id of the customer
    public void opened(Object what) {
        theirs = Optional.of(what).filter(_ -> inSight.get());
    }

    /// Another customer's turn has come.
    public void next() {
        theirs = Optional.empty();
    }

    /// Whether it is that of the customer who is there.
    ///
    /// @param what the number of the repair, or the id of the customer
    public boolean isTheirs(Object what) {
        return theirs.equals(Optional.of(what));
    }

    /// Nobody of the staff is there, and anybody else may be.
    public void lock(boolean now) {
        locked.set(now);
        endMoment();
        look();
    }

    /// Everything for a moment. A key that is held down is one press, and shows it no longer.
    public void showForAMoment() {
        var at = nanos.getAsLong();
        var held = pressed.filter(before -> at - before < ONE_PRESS).isPresent();
        pressed = Optional.of(at);
        if (held || locked.get() || !inSight.get() || moment.isPresent()) {
            return;
        }
        moment = Optional.of(later.after(MOMENT, () -> {
            moment = Optional.empty();
            look();
        }));
        look();
    }

    private void endMoment() {
        moment.ifPresent(Runnable::run);
        moment = Optional.empty();
    }

    private void look() {
        if (!said && !bound.get()) {
            next();
        }
        inSight.set(said || bound.get());
        var hides = locked.get() || inSight.get() && moment.isEmpty();
        now = hides ? Names.HIDDEN : Names.SHOWN;
        names.set(now);
    }

    /// How others are named at this moment.
    public Names names() {
        return now;
    }

    public ReadOnlyObjectProperty<Names> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /// Whether a customer is there, also while somebody looks for a moment.
    public ReadOnlyBooleanProperty inSightProperty() {
        return inSight.getReadOnlyProperty();
    }

    /// Whether it cannot be switched off now.
    public ReadOnlyBooleanProperty boundProperty() {
        return bound.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }
}
