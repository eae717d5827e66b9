package dk.holdt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The last act that can be taken back: by Ctrl+Z or by the button of its toast, for thirty seconds, and once.
public final class Undoing {

    private static final Duration STAYS = Duration.seconds(30);

    private final Toasts toasts;
    private final String action;
    private Optional<Offer> last = Optional.empty();

    private record Offer(Runnable takeBack, Runnable hide) {}

    /// @param action what stands on the button, with its key
    public Undoing(Toasts toasts, String action) {
        this.toasts = Objects.requireNonNull(toasts, "toasts");
        this.action = Objects.requireNonNull(action, "action");
    }

    /// Says what was done and offers to take it back; whatever was offered before no longer is.
    ///
    /// @param beside what else can be done about it
    public void offer(String words, Runnable takeBack, List<Toasts.Action> beside) {
        last.ifPresent(before -> before.hide().run());
        var actions = new ArrayList<Toasts.Action>();
        actions.add(new Toasts.Action(action, this::undo));
        actions.addAll(beside);
        var offer = new Offer(takeBack, toasts.show(words, actions));
        last = Optional.of(offer);
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(_ -> last = last.filter(one -> one != offer));
        pause.play();
    }

    /// Takes the last act back, if there is one that can be.
    public void undo() {
        var offer = last;
        last = Optional.empty();
        offer.ifPresent(one -> {
            one.hide().run();
            one.takeBack().run();
        });
    }
}
