package dk.holdt.ui.kit;

import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The last act that can be taken back: by Ctrl+Z or by the button of its toast, for thirty seconds, and once.
///
/// It is offered to whoever did it. Somebody else who presses Ctrl+Z reads whose it is, and takes nothing back by a key
/// that was meant for something of their own. On another screen its toast would lie over what is read there, so it goes
/// on in the status line.
public final class Undoing {

    private static final Duration STAYS = Duration.seconds(30);

    /// An act often leads to another screen by itself, and its toast is to be seen there.
    private static final long FRESH = 2_000_000_000L;

    /// A key that is held, or pressed twice by a hand that slips, repeats faster than this.
    private static final long ONE_PRESS = 700_000_000L;

    private static final String PLACE = "undo";

    private final Toasts toasts;
    private final StatusLine status;
    private final Messages messages;
    private final StaffHere staff;
    private final LongSupplier nanos;
    private Optional<Offer> last = Optional.empty();
    private Optional<String> late = Optional.empty();
    private Optional<Long> pressed = Optional.empty();

    /// @param asked it is somebody else's, and whoever is here has read so
    private record Offer(Undoable done, String name, Runnable hide, long at, boolean asked) {}

    public Undoing(Toasts toasts, StatusLine status, Messages messages, StaffHere staff) {
        this(toasts, status, messages, staff, System::nanoTime);
    }

    Undoing(Toasts toasts, StatusLine status, Messages messages, StaffHere staff, LongSupplier nanos) {
        this.toasts = Objects.requireNonNull(toasts, "toasts");
        this.status = Objects.requireNonNull(status, "status");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.staff = Objects.requireNonNull(staff, "staff");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        status.opens(PLACE, this::first);
        staff.hereProperty().subscribe((before, now) -> {
            if (before.id() != now.id()) {
                cameIn();
            }
        });
    }

    /// Says what was done and offers to take it back; whatever was offered before no longer is.
    public void offer(Undoable done) {
        last.ifPresent(this::gone);
        late = Optional.empty();
        var name = staff.everyone().stream()
                .filter(member -> member.id() == done.by())
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
        var offer = new Offer(done, name, () -> {}, nanos.getAsLong(), false);
        last = Optional.of(isMine(offer) ? shown(offer, done.words(), done.beside()) : offer);
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(
                _ -> last.filter(one -> one.done().ways() == done.ways()).ifPresent(one -> {
                    last = Optional.empty();
                    late = Optional.of(done.what());
                    gone(one);
                }));
        pause.play();
    }

    private Offer shown(Offer offer, String words, List<Toasts.Action> beside) {
        var actions = new ArrayList<Toasts.Action>();
        for (var way : offer.done().ways()) {
            var text = actions.isEmpty() ? keyed(way) : way.words();
            actions.add(new Toasts.Action(text, () -> take(way)));
        }
        actions.addAll(beside);
        return new Offer(offer.done(), offer.name(), toasts.show(words, actions), offer.at(), offer.asked());
    }

    private static String keyed(Undoable.Way way) {
        return way.words() + "  " + Command.UNDO.keyText();
    }

    /// Ctrl+Z: takes the last act back, if there is one that can be, and with it whatever else was said about it; or
    /// says why nothing was taken back.
    public void undo() {
        var now = nanos.getAsLong();
        var again = pressed.filter(before -> now - before < ONE_PRESS).isPresent();
        pressed = Optional.of(now);
        if (!again) {
            first();
        }
    }

    private void first() {
        last.ifPresentOrElse(
                one -> take(one.done().ways().getFirst()),
                () -> toasts.show(
                        late.map(what -> messages.text("ud.late", what)).orElseGet(() -> messages.text("ud.nothing"))));
    }

    private void take(Undoable.Way way) {
        last.ifPresent(one -> {
            if (isMine(one) || one.asked()) {
                last = Optional.empty();
                gone(one);
                toasts.clear();
                way.takeBack().run();
            } else {
                somebodyElses(one);
            }
        });
    }

    private void somebodyElses(Offer offer) {
        var here = staff.here();
        var what = offer.done().what();
        if (offer.done().forAnybody()
                || Right.UNDO_OTHERS.refusal(Optional.of(here)).isEmpty()) {
            var asked = new Offer(offer.done(), offer.name(), offer.hide(), offer.at(), true);
            var question = messages.text("ud.others.again", what, offer.name(), here.name());
            last = Optional.of(shown(asked, question, List.of()));
        } else {
            toasts.show(messages.text("ud.others", what, offer.name()));
        }
    }

    private boolean isMine(Offer offer) {
        return offer.done().by() == staff.here().id();
    }

    /// Somebody else is here: what was offered to the one before is not offered to them, and is again when that one
    /// comes back in time.
    private void cameIn() {
        last.ifPresent(one -> {
            gone(one);
            last = Optional.of(new Offer(one.done(), one.name(), () -> {}, one.at(), false));
            inStatusLine();
        });
    }

    /// Another screen came to the front.
    public void stepAside() {
        last.filter(one -> nanos.getAsLong() - one.at() > FRESH).ifPresent(one -> {
            one.hide().run();
            inStatusLine();
        });
    }

    /// Whoever may read along now was not there when it was done: only that it can be taken back is said.
    public void hide() {
        var instead = messages.text("ud.hidden");
        late = late.map(_ -> instead);
        last = last.map(one -> {
            gone(one);
            var done = one.done();
            var neutral = new Undoable(done.by(), done.forAnybody(), instead, instead, done.ways(), List.of());
            return new Offer(neutral, one.name(), () -> {}, one.at(), false);
        });
        inStatusLine();
    }

    private void inStatusLine() {
        last.filter(this::isMine).ifPresent(one -> {
            var way = keyed(one.done().ways().getFirst());
            status.say(PLACE, one.done().words() + " · " + way);
        });
    }

    private void gone(Offer offer) {
        offer.hide().run();
        status.say(PLACE, "");
    }
}
