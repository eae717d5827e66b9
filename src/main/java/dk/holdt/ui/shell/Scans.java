package dk.holdt.ui.shell;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Screen;
import dk.holdt.words.Messages;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What a barcode does in the window: the screen in front is asked first. While the window is locked it does nothing,
/// but for the badge of a colleague, which is known wherever the keyboard is.
final class Scans {

    private final Consumer<BadgeCode> badges;
    private final BooleanSupplier locked;
    private final BooleanSupplier covered;
    private final Supplier<Optional<Screen>> screen;
    private final Navigator navigator;
    private final Messages messages;

    /// @param badges is handed the badge of whoever wants to take over
    /// @param covered whether a sheet or Find lies over the screen
    Scans(
            Consumer<BadgeCode> badges,
            BooleanSupplier locked,
            BooleanSupplier covered,
            Supplier<Optional<Screen>> screen,
            Navigator navigator,
            Messages messages) {
        this.badges = badges;
        this.locked = locked;
        this.covered = covered;
        this.screen = screen;
        this.navigator = navigator;
        this.messages = messages;
    }

    /// One of our labels.
    void label(RepairNumber number) {
        if (!locked.getAsBoolean() && inFront(screen -> screen.scanned(number)).isEmpty()) {
            navigator.repair(number);
        }
    }

    /// Another barcode of digits; answers whether it is dealt with, or else typed.
    ///
    /// @param inText whether the keyboard is in a field
    boolean strange(String digits, boolean inText) {
        var badge = BadgeCode.read(digits);
        if (badge.isPresent()) {
            badges.accept(badge.get());
            return true;
        }
        if (locked.getAsBoolean()) {
            return true;
        }
        if (covered.getAsBoolean()) {
            return false;
        }
        if (inFront(screen -> screen.scanned(digits)).isPresent()) {
            return true;
        }
        if (inText || inFront(Screen::typingFinds).isPresent()) {
            return false;
        }
        navigator.toast(messages.text("er.scan", digits));
        return true;
    }

    private Optional<Screen> inFront(Predicate<Screen> does) {
        return screen.get().filter(does);
    }
}
