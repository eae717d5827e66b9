package dk.holdt.ui.kit;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.util.Subscription;

/// Filters on a scene or a window that outlives whoever put them there; all of them are taken off at once.
public final class Filters {

    private final EventTarget at;
    private Subscription on = Subscription.EMPTY;

    public Filters(EventTarget at) {
        this.at = at;
    }

    public <E extends Event> Filters on(EventType<E> type, EventHandler<? super E> filter) {
        at.addEventFilter(type, filter);
        on = on.and(() -> at.removeEventFilter(type, filter));
        return this;
    }

    public void end() {
        on.unsubscribe();
        on = Subscription.EMPTY;
    }
}
