package dk.holdt.ui.kit;

import javafx.util.Subscription;

/// Has a screen read anew while it is in front: after each act at this station and each minute, for what others do.
/// When a customer comes or goes it is shown anew at once, from what was read before.
public final class InFront {

    private final Station station;
    private final Runnable read;
    private final Runnable show;
    private Runnable end = () -> {};

    InFront(Station station, Runnable read, Runnable show) {
        this.station = station;
        this.read = read;
        this.show = show;
    }

    /// To be called each time the screen comes to the front, also when it is there already; it is not read by this, but
    /// shown anew, because somebody may have come meanwhile.
    public void begin() {
        end();
        show.run();
        var changes = station.changed().onChange(read);
        var minutes = station.clock().onMinute(_ -> read.run());
        Subscription names = station.atCounter().namesProperty().subscribe((_, _) -> show.run());
        end = () -> {
            changes.run();
            minutes.run();
            names.unsubscribe();
        };
    }

    /// Once another screen has taken its place nobody holds on to it.
    public void end() {
        end.run();
        end = () -> {};
    }
}
