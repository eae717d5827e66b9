package dk.holdt.ui.kit;

/// Has a screen read anew while it is in front: after each act at this station and each minute, for what others do.
public final class InFront {

    private final RepairsChanged changed;
    private final ShopClock clock;
    private final Runnable read;
    private Runnable end = () -> {};

    InFront(RepairsChanged changed, ShopClock clock, Runnable read) {
        this.changed = changed;
        this.clock = clock;
        this.read = read;
    }

    /// To be called each time the screen comes to the front, also when it is there already; it is not read by this.
    public void begin() {
        end();
        var changes = changed.onChange(read);
        var minutes = clock.onMinute(_ -> read.run());
        end = () -> {
            changes.run();
            minutes.run();
        };
    }

    /// Once another screen has taken its place nobody holds on to it.
    public void end() {
        end.run();
        end = () -> {};
    }
}
