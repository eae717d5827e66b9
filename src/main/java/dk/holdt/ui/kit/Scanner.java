package dk.holdt.ui.kit;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.BadgeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Tells a barcode scanner, which types as well, from a person: our own label is read in any place of the scene, and
/// leaves neither a letter nor a pressed key there.
///
/// Our label is digits with the right check digit and the number of a repair, one close upon the other and ended by
/// Enter or Tab. Another barcode of digits is offered to whoever knows what to do with it, and is typing where nobody
/// does: of strange barcodes of such length one in ten has the check digit by chance.
///
/// In a text field digits show at once, and are taken out again when they turn out to have been a label; elsewhere,
/// where a digit chooses or finds, they wait until it is clear that no scanner is at work. What begins as a badge of
/// staff does wait in a text field too, after its first two digits: what a field holds is kept elsewhere at once.
public final class Scanner {

    /// Scanners leave some 35 ms at most between two signs, people rarely less than 80.
    public static final java.time.Duration LONGEST_GAP = java.time.Duration.ofMillis(60);

    /// Fewer digits are typed by a person in a hurry on a busy machine.
    public static final int STRANGE_FROM = 8;

    private static final Duration REPEATS = Duration.seconds(2);

    private final Scene scene;
    private final Filters filters;
    private final Ours ours;
    private final Strange strange;
    private final Consumer<RepairNumber> found;
    private final StringBuilder burst = new StringBuilder();
    private final List<KeyEvent> held = new ArrayList<>();
    private final PauseTransition gap = new PauseTransition(Duration.millis(LONGEST_GAP.toMillis()));
    private final PauseTransition repeats = new PauseTransition(REPEATS);
    private Optional<Before> before = Optional.empty();
    private Optional<RepairNumber> last = Optional.empty();
    private boolean letThrough;
    private boolean swallowTyped;

    /// Whose label it is.
    public interface Ours {

        /// Says on the JavaFX thread, now or later, what bears this number.
        void ask(RepairNumber number, Consumer<Bears> answer);
    }

    /// Who knows what to do with a barcode that is no label of ours.
    public interface Strange {

        /// Answers whether it was taken; if so, no letter of it is left behind and no key pressed.
        ///
        /// @param digits at least [#STRANGE_FROM]
        /// @param inText whether a field would be written into otherwise
        boolean take(String digits, boolean inText);
    }

    /// What bears a number.
    public enum Bears {
        A_REPAIR,
        /// Something of ours that is no repair; whoever was asked has shown what it is.
        SOMETHING_SHOWN,
        NOTHING_OF_OURS
    }

    /// A text field as it was before the first digit.
    private record Before(TextInputControl field, String text, int anchor, int caret) {
        void restore() {
            field.setText(text);
            field.selectRange(anchor, caret);
        }

        void type(String digits) {
            field.replaceSelection(digits);
        }
    }

    /// To be made before other filters are put on the scene.
    ///
    /// @param ours tells our labels from others that look like them
    /// @param strange is offered what is no label
    /// @param found is handed each label; the same one again within two seconds is one reading
    public Scanner(Scene scene, Ours ours, Strange strange, Consumer<RepairNumber> found) {
        this.scene = Objects.requireNonNull(scene, "scene");
        this.ours = Objects.requireNonNull(ours, "ours");
        this.strange = Objects.requireNonNull(strange, "strange");
        this.found = Objects.requireNonNull(found, "found");
        gap.setOnFinished(_ -> wasTyping());
        repeats.setOnFinished(_ -> last = Optional.empty());
        this.filters =
                new Filters(scene).on(KeyEvent.KEY_PRESSED, this::pressed).on(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Reads no more labels.
    public void end() {
        forget();
        repeats.stop();
        filters.end();
    }

    private void pressed(KeyEvent event) {
        swallowTyped = false;
        if (letThrough || event.getCode().isModifierKey()) {
            return;
        }
        if (isDigit(event)) {
            if (textInFocus().isEmpty() || mayBeBadge()) {
                hold(event);
            }
        } else if (endsLabel(event) && label().isPresent()) {
            event.consume();
            swallowTyped = true;
            read(label().get(), event);
        } else if (endsLabel(event) && isTakenByOthers()) {
            event.consume();
            swallowTyped = true;
        } else if (held.isEmpty()) {
            wasTyping();
        } else {
            // behind what waited, or it would be there before it
            held.add(event.copyFor(event.getSource(), event.getTarget()));
            event.consume();
            wasTyping();
        }
    }

    private void typed(KeyEvent event) {
        if (letThrough) {
            return;
        }
        if (swallowTyped) {
            event.consume();
            return;
        }
        var sign = event.getCharacter();
        if (sign.length() != 1 || !Character.isDigit(sign.charAt(0)) || hasModifier(event)) {
            return;
        }
        if (burst.isEmpty()) {
            before = textInFocus()
                    .map(field -> new Before(field, field.getText(), field.getAnchor(), field.getCaretPosition()));
        }
        if (before.isEmpty() || mayBeBadge()) {
            hold(event);
        }
        burst.append(sign);
        gap.playFromStart();
    }

    private boolean mayBeBadge() {
        return burst.length() >= BadgeCode.PREFIX.length() && burst.indexOf(BadgeCode.PREFIX) == 0;
    }

    private void hold(KeyEvent event) {
        held.add(event);
        event.consume();
        gap.playFromStart();
    }

    private void read(RepairNumber number, KeyEvent end) {
        var field = before;
        // a field is written into as a whole
        var waited = field.isPresent() ? new ArrayList<KeyEvent>() : new ArrayList<>(held);
        waited.add(end);
        field.ifPresent(Before::restore);
        forget();
        if (last.equals(Optional.of(number))) {
            return;
        }
        last = Optional.of(number);
        repeats.playFromStart();
        ours.ask(number, bears -> {
            switch (bears) {
                case A_REPAIR -> found.accept(number);
                case NOTHING_OF_OURS -> {
                    last = Optional.empty();
                    if (!isTaken(number.digits(), field.isPresent())) {
                        field.ifPresent(one -> one.type(number.digits()));
                        let(waited);
                    }
                }
                default -> {}
            }
        });
    }

    private boolean isTakenByOthers() {
        var field = before;
        var digits = burst.toString();
        if (isTaken(digits, field.isPresent())) {
            field.ifPresent(Before::restore);
            forget();
            return true;
        }
        return false;
    }

    private boolean isTaken(String digits, boolean inText) {
        return digits.length() >= STRANGE_FROM && strange.take(digits, inText);
    }

    /// A person was typing: what waited goes where it was meant to go.
    private void wasTyping() {
        var waited = List.copyOf(held);
        forget();
        let(waited);
    }

    /// Each to where the keyboard is by then: the first may open the field in which the others belong.
    private void let(List<KeyEvent> waited) {
        letThrough = true;
        try {
            waited.forEach(event -> {
                var focused = scene.getFocusOwner();
                Event.fireEvent(focused == null ? scene : focused, event.copyFor(null, focused));
            });
        } finally {
            letThrough = false;
        }
    }

    private void forget() {
        gap.stop();
        burst.setLength(0);
        held.clear();
        before = Optional.empty();
    }

    private Optional<RepairNumber> label() {
        return RepairNumber.read(burst.toString());
    }

    private Optional<TextInputControl> textInFocus() {
        Node focused = scene.getFocusOwner();
        return focused instanceof TextInputControl field && field.isEditable() ? Optional.of(field) : Optional.empty();
    }

    private static boolean endsLabel(KeyEvent event) {
        return (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) && !hasModifier(event);
    }

    private static boolean isDigit(KeyEvent event) {
        return event.getCode().isDigitKey() && !hasModifier(event);
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
    }
}
