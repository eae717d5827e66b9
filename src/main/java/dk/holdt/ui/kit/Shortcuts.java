package dk.holdt.ui.kit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of a scene: the window's commands, the commands of the screen in front, and typing that finds.
///
/// A key that nobody answers to passes on, so that a text field keeps its own Ctrl+Z while there is text to take back.
public final class Shortcuts {

    private static final long STILL_AT_THE_TEXT = 2_000_000_000L;

    private static final String TAKES_TYPING = "dk.holdt.takes-typing";

    private final Map<Command, Runnable> commands = new EnumMap<>(Command.class);
    private final Scene scene;
    private final Filters filters;
    private final LongSupplier nanos;
    private Supplier<Map<Command, Runnable>> ofTheScreen = Map::of;
    private Optional<TakenBack> textTakenBack = Optional.empty();
    private boolean swallowTyped;

    private record TakenBack(TextInputControl in, long at) {}

    public Shortcuts(Scene scene) {
        this(scene, System::nanoTime);
    }

    Shortcuts(Scene scene, LongSupplier nanos) {
        this.nanos = nanos;
        this.scene = Objects.requireNonNull(scene, "scene");
        this.filters = new Filters(scene)
                .on(KeyEvent.KEY_PRESSED, this::pressed)
                .on(KeyEvent.KEY_TYPED, this::swallowAfterCommand);
    }

    public Shortcuts on(Command command, Runnable does) {
        commands.put(command, Objects.requireNonNull(does, "does"));
        return this;
    }

    /// What the screen in front answers to; asked at each key, and it wins.
    public Shortcuts screen(Supplier<Map<Command, Runnable>> commands) {
        this.ofTheScreen = Objects.requireNonNull(commands, "commands");
        return this;
    }

    /// What can be done now, in the order of the keys; what the screen in front answers to wins.
    public List<Act> acts() {
        var does = new EnumMap<Command, Runnable>(Command.class);
        does.putAll(commands);
        does.putAll(ofTheScreen.get());
        return does.entrySet().stream()
                .map(one -> new Act(one.getKey(), one.getValue()))
                .toList();
    }

    /// Which of the keys do something now.
    public Set<Command> answered() {
        var answered = EnumSet.noneOf(Command.class);
        answered.addAll(commands.keySet());
        answered.addAll(ofTheScreen.get().keySet());
        return answered;
    }

    /// A letter or digit typed while no field has the focus goes to `find`, as long as `asked` says so.
    public Shortcuts typingFinds(BooleanSupplier asked, Consumer<String> find) {
        filters.on(KeyEvent.KEY_TYPED, event -> {
            if (!event.isConsumed()
                    && asked.getAsBoolean()
                    && isPrintable(event)
                    && !takesTyping(scene.getFocusOwner())) {
                event.consume();
                find.accept(event.getCharacter());
            }
        });
        return this;
    }

    /// The keys of this scene are another's from now on.
    public void end() {
        filters.end();
    }

    /// Marks a control of our own that answers to digits or letters itself, so that typing there never finds.
    public static void takesTyping(Node node, boolean takes) {
        node.getProperties().put(TAKES_TYPING, takes);
    }

    private void pressed(KeyEvent event) {
        swallowTyped = false;
        for (var command : Command.values()) {
            if (command.isAskedForBy(event)) {
                doIfAnswered(command, event);
                return;
            }
        }
    }

    private void doIfAnswered(Command command, KeyEvent event) {
        if (command == Command.UNDO && isForTheText(event)) {
            return;
        }
        Optional.ofNullable(ofTheScreen.get().get(command))
                .or(() -> Optional.ofNullable(commands.get(command)))
                .ifPresent(does -> {
                    event.consume();
                    swallowTyped = true;
                    does.run();
                });
    }

    /// Who takes text back presses until it is gone, and once too often: that press is not for the last act either.
    private boolean isForTheText(KeyEvent event) {
        if (!(scene.getFocusOwner() instanceof TextInputControl text)) {
            return false;
        }
        var now = nanos.getAsLong();
        var before = textTakenBack.filter(then -> then.in() == text && now - then.at() < STILL_AT_THE_TEXT);
        if (!text.isUndoable() && before.isEmpty()) {
            return false;
        }
        if (!text.isUndoable()) {
            event.consume();
        }
        textTakenBack = Optional.of(new TakenBack(text, now));
        return true;
    }

    /// Some platforms type a control character after the key was taken; it belongs to nobody.
    private void swallowAfterCommand(KeyEvent event) {
        if (swallowTyped && !isPrintable(event)) {
            event.consume();
        }
    }

    private static boolean isPrintable(KeyEvent event) {
        var typed = event.getCharacter();
        var commanded = (event.isControlDown() || event.isMetaDown()) && !event.isAltDown();
        return !commanded
                && typed.codePointCount(0, typed.length()) == 1
                && Character.isLetterOrDigit(typed.codePointAt(0));
    }

    private static boolean takesTyping(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?>
                || focused != null
                        && Boolean.TRUE.equals(focused.getProperties().get(TAKES_TYPING));
    }
}
