package dk.holdt.app;

import dk.holdt.sound.SoftChime;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Later;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.usecase.alarm.ReadUrgent;
import javafx.util.Subscription;

/// What a customer at the counter may see and hear of others, by what this station is used for.
final class CounterSight implements AutoCloseable {

    final AtCounter atCounter;
    final CounterSound sound;
    private final Subscription choices;

    CounterSight(Shop shop, Background background, ScreenLook screen, boolean demo) {
        this.atCounter = new AtCounter(screen.chosen().role(demo), Later.onScreen());
        this.sound = new CounterSound(
                new ReadUrgent(shop.repairs, shop.now, shop.clock)::read,
                new SoftChime(),
                background,
                new SoundThread(),
                atCounter,
                screen.soundProperty());
        this.choices = screen.roleProperty()
                .subscribe((_, now) -> now.ifPresent(atCounter::usedFor))
                .and(sound.listening());
    }

    /// From now on sounds are looked for, each minute and after each act; only once the board can be used.
    void begin(ShopClock clock, RepairsChanged changed) {
        clock.onMinute(_ -> sound.look());
        changed.onChange(sound::look);
        sound.look();
    }

    /// The choices of the station outlive this window.
    @Override
    public void close() {
        choices.unsubscribe();
    }
}
