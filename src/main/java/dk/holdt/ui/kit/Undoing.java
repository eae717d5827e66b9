package dk.holdt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The last act that can be taken back: by Ctrl+Z or by the button of its toast, for thirty seconds, and once.
///
/// On another screen its toast would lie over what is read there, so it goes on in the status line.
public final class Undoing {

    private static final Duration STAYS = Duration.seconds(30);

    /// An act often leads to another screen by itself, and its toast is to be seen there.
    private static final long FRESH = 2_000_000_000L;

    private static final String PLACE = "undo";

    private final Toasts toasts;
    private final StatusLine status;
    private final String action;
    private final LongSupplier nanos;
    private Optional<Offer> last = Optional.empty();

    private record Offer(String words, Runnable takeBack, Runnable hide, long at) {}

    /// @param action what stands on the button, with its key
    public Undoing(Toasts toasts, StatusLine status, String action) {
        this(toasts, status, action, System::nanoTime);
    }

    Undoing(Toasts toasts, StatusLine status, String action, LongSupplier nanos) {
        this.nanos = nanos;
        this.toasts = Objects.requireNonNull(toasts, "toasts");
        this.status = Objects.requireNonNull(status, "status");
        this.action = Objects.requireNonNull(action, "action");
        status.opens(PLACE, this::undo);
    }

    /// Says what was done and offers to take it back; whatever was offered before no longer is.
    ///
    /// @param beside what else can be done about it
    public void offer(String words, Runnable takeBack, List<Toasts.Action> beside) {
        last.ifPresent(this::gone);
        var actions = new ArrayList<Toasts.Action>();
        actions.add(new Toasts.Action(action, this::undo));
        actions.addAll(beside);
        var offer = new Offer(words, takeBack, toasts.show(words, actions), nanos.getAsLong());
        last = Optional.of(offer);
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(_ -> last.filter(one -> one == offer).ifPresent(one -> {
            last = Optional.empty();
            gone(one);
        }));
        pause.play();
    }

    /// Takes the last act back, if there is one that can be, and with it whatever else was said about it.
    public void undo() {
        var offer = last;
        last = Optional.empty();
        offer.ifPresent(one -> {
            gone(one);
            toasts.clear();
            one.takeBack().run();
        });
    }

    /// Another screen came to the front.
    public void stepAside() {
        last.filter(one -> nanos.getAsLong() - one.at() > FRESH).ifPresent(one -> {
            one.hide().run();
            status.say(PLACE, one.words() + " · " + action);
        });
    }

    private void gone(Offer offer) {
        offer.hide().run();
        status.say(PLACE, "");
    }
}
