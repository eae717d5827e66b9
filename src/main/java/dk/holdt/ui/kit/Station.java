package dk.holdt.ui.kit;

import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.LongSupplier;

/// Where a screen stands: the window's ways, the shop's words and time, and who is at the keyboard.
///
/// @param messages in the language of the screen
/// @param zone the shop's
/// @param by the id of the member of staff who acts, asked at each act
/// @param atCounter whether a customer may read along
public record Station(
        Background background,
        Navigator navigator,
        RepairsChanged changed,
        ShopClock clock,
        Messages messages,
        ZoneId zone,
        LongSupplier by,
        AtCounter atCounter) {

    public Station {
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(navigator, "navigator");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(atCounter, "atCounter");
    }

    /// What has a screen read anew while it is in front.
    public InFront inFront(Runnable read) {
        return new InFront(this, read, () -> {});
    }

    /// The same for a screen that shows others.
    ///
    /// @param show shows again what was read, when others are named in another way
    public InFront inFront(Runnable read, Runnable show) {
        return new InFront(this, read, show);
    }

    /// How others are named now.
    public Names names() {
        return atCounter.names();
    }
}
