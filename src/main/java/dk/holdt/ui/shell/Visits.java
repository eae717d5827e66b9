package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Where we have been, for one step back at a time, and the screens that are made only once.
final class Visits {

    /// A screen and the view of the top bar it belongs to.
    record Visit(Screen screen, Command view) {}

    private static final int REMEMBERED = 20;

    private final Map<Command, Screen> kept = new EnumMap<>(Command.class);
    private final Deque<Visit> path = new ArrayDeque<>();
    private Optional<Screen> inFront = Optional.empty();
    private Optional<IntakeScreen> intake = Optional.empty();

    Screen once(Command view, Supplier<Screen> made) {
        return kept.computeIfAbsent(view, _ -> made.get());
    }

    IntakeScreen intake(Supplier<IntakeScreen> made) {
        intake = intake.or(() -> Optional.of(made.get()));
        return intake.get();
    }

    /// The board is where every path begins, so going there forgets the way.
    void goTo(Visit visit) {
        if (visit.view() == Command.BOARD) {
            path.clear();
        }
        if (path.isEmpty() || path.peek().screen() != visit.screen()) {
            path.push(visit);
        }
        while (path.size() > REMEMBERED) {
            path.removeLast();
        }
    }

    /// The visit before this one; nothing where there is none.
    Optional<Visit> back() {
        if (path.size() < 2) {
            return Optional.empty();
        }
        path.pop();
        return Optional.of(path.peek());
    }

    /// The view that a screen without a place of its own is reached from.
    Command around() {
        return Optional.ofNullable(path.peek())
                .map(Visit::view)
                .filter(view -> view != Command.BOARD)
                .orElse(Command.BENCH);
    }

    Optional<Screen> inFront() {
        return inFront;
    }

    void inFront(Screen screen) {
        inFront = Optional.of(screen);
    }
}
