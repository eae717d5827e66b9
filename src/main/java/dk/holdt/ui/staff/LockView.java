package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.staff.PinAnswer;
import dk.holdt.words.Messages;
import java.util.Comparator;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The lock: tiles with a digit and a name, then the PIN, by keys or by the pad for fingers.
public final class LockView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int PAD_COLUMNS = 3;

    private final LockViewModel model;
    private final Messages messages;
    private final FlowPane tiles = Lines.flow();
    private final Label dots = Lines.word("", "lock-dots");
    private final Label said = Lines.text("", "field-error");
    private final TypeKeyForm typing;
    private final Timeline seconds = new Timeline();

    /// @param recovery lets the recovery key be typed where the shop's key is away
    /// @param hint one more line under it, such as the PINs of a demo; blank for none
    public LockView(LockViewModel model, RecoveryDesk recovery, String hint) {
        this.model = model;
        this.messages = recovery.messages();
        this.typing = recovery.typing(this::keyIsBack);
        Lines.show(typing, false);
        tiles.setId("lock-tiles");
        dots.setId("lock-dots");
        said.setId("lock-said");
        var hinted = Lines.text(hint, "quiet");
        Lines.show(hinted, !hint.isBlank());
        setId("lock");
        setAccessibleText(messages.text("pin.ask"));
        getStylesheets().add("/dk/holdt/ui/staff.css");
        getStyleClass().addAll("page", "lock", "ring");
        getChildren()
                .setAll(
                        Lines.text(messages.text("pin.ask"), "title"),
                        tiles,
                        dots,
                        said,
                        typing,
                        pad(),
                        Lines.text(messages.text("lock.esc"), "quiet"),
                        hinted);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        seconds.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> model.second()));
        seconds.setCycleCount(Animation.INDEFINITE);
        listen();
    }

    /// Begins anew with these people.
    public void begin(List<StaffMember> members) {
        model.begin(members.stream()
                .sorted(Comparator.comparing((StaffMember one) -> one.tile() == 0)
                        .thenComparing(StaffMember::tile))
                .toList());
        requestFocus();
    }

    /// A badge was shown that lets nobody in.
    public void refuse(String why) {
        model.nobody();
        said.setText(why);
        Lines.show(said, true);
        setAccessibleHelp(why);
    }

    private void listen() {
        model.membersProperty().subscribe(members -> tiles.getChildren()
                .setAll(members.stream().map(this::tile).toList()));
        model.chosenProperty().subscribe(this::show);
        model.typedProperty().subscribe(this::show);
        model.saidProperty().subscribe(this::say);
    }

    private void show() {
        var chosen = model.chosenProperty().get();
        for (var tile : tiles.getChildren()) {
            tile.pseudoClassStateChanged(
                    CHOSEN, chosen.filter(one -> one.equals(tile.getUserData())).isPresent());
        }
        var typed = model.typedProperty().get();
        dots.setText(chosen.filter(StaffMember::hasPin)
                .map(one -> "• ".repeat(typed) + "_ ".repeat(one.pinDigits() - typed))
                .orElse(""));
        Lines.show(dots, !dots.getText().isEmpty());
        setAccessibleText(chosen.map(one -> one.name() + ", " + typed + "/" + one.pinDigits())
                .orElse(messages.text("pin.ask")));
    }

    private void say(LockViewModel.Said now) {
        var words =
                switch (now) {
                    case LockViewModel.Said.Nothing _ -> "";
                    case LockViewModel.Said.Wrong(var left) -> messages.text("pin.no", Integer.toString(left));
                    case LockViewModel.Said.Wait(var left) -> messages.text("pin.wait", PinAnswer.minutes(left));
                    case LockViewModel.Said.NoKey _ -> "";
                    case LockViewModel.Said.KeyIsBack _ -> messages.text("rk.back");
                    case LockViewModel.Said.Failed _ -> messages.text("app.failed");
                };
        said.setText(words);
        Lines.show(said, !words.isEmpty());
        setAccessibleHelp(words);
        showTyping(now instanceof LockViewModel.Said.NoKey);
        if (now instanceof LockViewModel.Said.Wait) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void showTyping(boolean keyIsAway) {
        if (keyIsAway && !typing.isVisible()) {
            typing.begin();
        }
        Lines.show(typing, keyIsAway);
        Lines.show(dots, !keyIsAway && !dots.getText().isEmpty());
        if (keyIsAway) {
            typing.focus();
        }
    }

    private void keyIsBack() {
        model.keyIsBack();
        requestFocus();
    }

    private Button tile(StaffMember member) {
        var tile = new Button(member.name());
        tile.setMnemonicParsing(false);
        tile.setId("tile-" + member.id());
        tile.getStyleClass().add("lock-tile");
        if (member.tile() > 0) {
            var digit = Lines.word(Integer.toString(member.tile()), "choice-digit");
            tile.setGraphic(digit);
            tile.setContentDisplay(ContentDisplay.LEFT);
            tile.setAccessibleText(member.tile() + " " + member.name());
        }
        tile.setUserData(member);
        tile.setOnAction(_ -> model.choose(member));
        return tile;
    }

    private GridPane pad() {
        var pad = new GridPane();
        pad.getStyleClass().addAll("lock-pad", "gap");
        for (int digit = 1; digit <= 9; digit++) {
            pad.add(padKey(digit), (digit - 1) % PAD_COLUMNS, (digit - 1) / PAD_COLUMNS);
        }
        pad.add(padKey(0), 1, PAD_COLUMNS);
        var erase = Lines.button("lock-erase", "←", model::erase);
        erase.setAccessibleText(messages.text("lock.erase"));
        pad.add(finger(erase), 2, PAD_COLUMNS);
        return pad;
    }

    private Button padKey(int digit) {
        return finger(Lines.button("pad-" + digit, Integer.toString(digit), () -> model.digit(digit)));
    }

    /// For fingers: the keyboard never stops here.
    private static Button finger(Button key) {
        key.setFocusTraversable(false);
        key.setMaxWidth(Double.MAX_VALUE);
        key.getStyleClass().add("lock-key");
        return key;
    }

    private void typed(KeyEvent event) {
        var sign = event.getCharacter();
        if (!(event.getTarget() instanceof TextInputControl)
                && sign.length() == 1
                && sign.charAt(0) >= '0'
                && sign.charAt(0) <= '9') {
            model.digit(sign.charAt(0) - '0');
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> model.nobody();
            case BACK_SPACE, DELETE -> model.erase();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
