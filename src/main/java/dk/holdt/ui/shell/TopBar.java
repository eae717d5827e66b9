package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar that never changes place: the views with their keys, Find, and who is here.
final class TopBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double NARROW_EM = 68;

    private final Map<Command, Button> views = new EnumMap<>(Command.class);
    private final List<Button> keyed = new ArrayList<>();
    private final StaffMenu staff;
    private final Messages messages;
    private final Button find = new Button();

    TopBar(Messages messages, StaffMenu staff, Navigator navigator) {
        this.messages = messages;
        this.staff = staff;

        find.setId("find");
        find.setAccessibleText(messages.text("find.prompt"));
        find.getStyleClass().add("find-box");
        key(find, Command.FIND.keyTexts().getLast());
        find.setMaxWidth(Double.MAX_VALUE);
        find.setMinWidth(0);
        find.setOnAction(_ -> navigator.find(""));
        HBox.setHgrow(find, Priority.SOMETIMES);

        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("top-bar");
        getChildren()
                .setAll(
                        view(Command.BOARD, "nav.board", navigator::board),
                        view(Command.INTAKE, "nav.intake", navigator::intake),
                        view(Command.BENCH, "nav.bench", navigator::bench),
                        gap,
                        find,
                        staff);
        widthProperty().subscribe(this::fitKeys);
        staff.fontProperty().subscribe(this::fitKeys);
    }

    /// Marks where we are; a repair or a handover belongs to none of the views.
    void show(Command here) {
        views.forEach((view, button) -> button.pseudoClassStateChanged(HERE, view == here));
    }

    void focusFirst() {
        views.get(Command.BOARD).requestFocus();
    }

    private Button view(Command command, String words, Runnable opens) {
        var button = new Button(messages.text(words));
        button.setId("nav-" + command.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("nav", "button");
        key(button, command.keyText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text(words) + " " + command.keyText());
        button.setOnAction(_ -> opens.run());
        views.put(command, button);
        return button;
    }

    private void key(Button button, String text) {
        var key = new Label(text);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        keyed.add(button);
    }

    /// Lets the shelf be opened, beside the bench.
    void offerShelf(Runnable open) {
        getChildren().add(getChildren().indexOf(views.get(Command.BENCH)) + 1, view(Command.SHELF, "nav.shelf", open));
        fitKeys();
    }

    /// Lets those who wait for a call be opened, before the bench, with how many they are.
    void offerCalls(Runnable open, ObservableIntegerValue waiting) {
        var calls = view(Command.CALL_NOW, "nav.callnow.none", open);
        getChildren().add(getChildren().indexOf(views.get(Command.BENCH)), calls);
        waiting.subscribe(_ -> {
            var many = waiting.get();
            calls.setText(many == 0 ? messages.text("nav.callnow.none") : messages.text("nav.callnow", many));
            calls.setAccessibleText(calls.getText() + " " + Command.CALL_NOW.keyText());
        });
        fitKeys();
    }

    /// With large text the keys and all but the first words of Find and of a new intake give way; the keys also stand
    /// in Find.
    private void fitKeys() {
        var wide = getWidth() / staff.getFont().getSize() >= NARROW_EM;
        find.setText(messages.text(wide ? "find.prompt" : "find.short"));
        views.get(Command.INTAKE).setText(messages.text(wide ? "nav.intake" : "nav.intake.short"));
        var shown = wide ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY;
        keyed.forEach(button -> button.setContentDisplay(shown));
    }
}
