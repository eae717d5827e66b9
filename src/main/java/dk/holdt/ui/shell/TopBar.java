package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar that never changes place: the views with their keys, Find, and who is here.
final class TopBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double NARROW_EM = 68;
    private static final int AFTER_PEOPLE = 2;

    private final Map<Command, Button> views = new EnumMap<>(Command.class);
    private final List<Button> keyed = new ArrayList<>();
    private final MenuButton staffMenu = new MenuButton();
    private final Messages messages;
    private final Button find = new Button();

    TopBar(Messages messages, StaffHere staff, Navigator navigator) {
        this.messages = messages;

        find.setId("find");
        find.setAccessibleText(messages.text("find.prompt"));
        find.getStyleClass().add("find-box");
        key(find, Command.FIND.keyTexts().getLast());
        find.setMaxWidth(Double.MAX_VALUE);
        find.setMinWidth(0);
        find.setOnAction(_ -> navigator.find(""));
        HBox.setHgrow(find, Priority.SOMETIMES);

        staffMenu.setId("staff");
        staffMenu.getStyleClass().add("flat");
        staffMenu.setMinWidth(Region.USE_PREF_SIZE);
        staff.hereProperty().subscribe(member -> {
            staffMenu.setText(member.name());
            staffMenu.setAccessibleText(messages.text("staff.here", member.name()));
        });

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
                        staffMenu);
        widthProperty().subscribe(this::fitKeys);
        staffMenu.fontProperty().subscribe(this::fitKeys);
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

    /// What can be done about who is here, above everything else.
    void offerStaff(Runnable lock, Runnable people) {
        staffMenu
                .getItems()
                .addAll(
                        0,
                        List.of(
                                item(
                                        "lock-now",
                                        messages.text("lock.now") + "  " + Command.SWITCH_STAFF.keyText(),
                                        lock),
                                item("staff-sheet", messages.text("staff.title"), people)));
    }

    /// Lets the recovery key be made below that, or typed off its paper.
    void offerRecovery(String words, Runnable open) {
        staffMenu.getItems().add(AFTER_PEOPLE, item("recovery-sheet", words, open));
    }

    /// Lets the printers be chosen from there too.
    void offerPrinters(String words, Runnable choose) {
        staffMenu.getItems().addAll(new SeparatorMenuItem(), item("choose-printers", words, choose));
    }

    /// Lets the papers that wait be seen from there too.
    void offerPapers(String words, Runnable open) {
        staffMenu.getItems().add(item("waiting-papers-item", words, open));
    }

    private static MenuItem item(String id, String words, Runnable does) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }

    /// Lets the shelf be opened, beside the bench.
    void offerShelf(Runnable open) {
        getChildren().add(getChildren().indexOf(views.get(Command.BENCH)) + 1, view(Command.SHELF, "nav.shelf", open));
        fitKeys();
    }

    /// Lets the settings be opened from there too.
    void offerSettings(String words, Runnable open) {
        staffMenu.getItems().add(item("settings", words, open));
    }

    /// With large text the keys and all but the first word of Find give way; the keys also stand in Find.
    private void fitKeys() {
        var wide = getWidth() / staffMenu.getFont().getSize() >= NARROW_EM;
        find.setText(messages.text(wide ? "find.prompt" : "find.short"));
        var shown = wide ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY;
        keyed.forEach(button -> button.setContentDisplay(shown));
    }
}
