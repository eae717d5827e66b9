package dk.holdt.ui.kit;

import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/// One screen as the window sees it: something to show, and the commands it answers to while it is in front.
public interface Screen {

    Parent view();

    /// Each time it comes to the front, after it has its place in the scene: read anew and put the focus.
    default void shown() {}

    /// What of it a customer who leans over the counter may see. A screen that does not say is covered.
    default Privacy privacy() {
        return Privacy.OF_THE_STAFF;
    }

    /// Of a screen that is [Privacy#OF_ONE_CUSTOMER]: the number of the repair, or the id of the customer.
    default Optional<Object> whose() {
        return Optional.empty();
    }

    /// When another screen takes its place; what was typed must survive.
    default void left() {}

    /// What its keys do while it is in front; they win over the window's own.
    default Map<Command, Runnable> commands() {
        return Map.of();
    }

    /// Keys that are no commands and work on this screen alone, for the list of keys.
    default List<Key> keys() {
        return List.of();
    }

    /// @param keys as they stand on buttons
    /// @param does in a few words
    record Key(String keys, String does) {}

    /// One of our labels was scanned; answers whether this screen has taken it. Otherwise its repair is opened.
    default boolean scanned(RepairNumber number) {
        return false;
    }

    /// A barcode of somebody else's was scanned; answers whether this screen has taken it. Otherwise it is typed.
    ///
    /// @param digits 8 or more
    default boolean scanned(String digits) {
        return false;
    }

    /// Where F6 stops on it, in order.
    default List<Parent> panes() {
        return List.of(view());
    }

    /// Whether a letter or digit typed outside any field opens Find (the board and lists: yes, forms: no).
    default boolean typingFinds() {
        return false;
    }
}
