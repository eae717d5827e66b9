package dk.holdt.app;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.alarm.Chime;
import dk.holdt.usecase.alarm.Heard;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Lets a promised call that is due and a promise that was broken without a word be heard, once each, when no customer
/// stands there. JavaFX thread only.
final class CounterSound {

    private final Callable<Set<Long>> reading;
    private final Chime chime;
    private final Background background;
    private final Background sounding;
    private final AtCounter atCounter;
    private final ObservableValue<Boolean> on;
    private final Subscription listening;
    private final Heard heard = new Heard();
    private Set<Long> urgent = Set.of();

    /// @param sounding for what takes as long as it sounds
    /// @param on whether this computer may be heard at all
    CounterSound(
            Callable<Set<Long>> reading,
            Chime chime,
            Background background,
            Background sounding,
            AtCounter atCounter,
            ObservableValue<Boolean> on) {
        this.reading = reading;
        this.chime = chime;
        this.background = background;
        this.sounding = sounding;
        this.atCounter = atCounter;
        this.on = on;
        this.listening =
                atCounter.inSightProperty().subscribe((_, _) -> sound()).and(on.subscribe((_, _) -> sound()));
    }

    /// Ended when the window is.
    Subscription listening() {
        return listening;
    }

    /// Reads what is urgent now. What cannot be read the board says already.
    void look() {
        background.run(
                reading,
                read -> {
                    urgent = Set.copyOf(read);
                    sound();
                },
                _ -> {});
    }

    private void sound() {
        if (heard.wants(urgent, atCounter.inSightProperty().get() || !on.getValue())) {
            listen(_ -> {});
        }
    }

    /// Sounds now, for whoever wants to know what it sounds like.
    ///
    /// @param told whether this computer has sound
    void listen(Consumer<Boolean> told) {
        sounding.run(chime::ring, told, _ -> told.accept(false));
    }
}
