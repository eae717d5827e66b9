package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// Who is here, and under it whatever is opened seldom; what has a key is opened by that too.
public final class StaffMenu extends MenuButton {

    /// Below who is here and the list of staff.
    private static final int AFTER_PEOPLE = 2;

    private final Messages messages;
    private final StatusLine status;
    private final BiConsumer<Command, Runnable> keys;

    /// @param keys lets a command do something in the whole window
    StaffMenu(Messages messages, StaffHere staff, StatusLine status, BiConsumer<Command, Runnable> keys) {
        this.messages = messages;
        this.status = status;
        this.keys = keys;
        setId("staff");
        getStyleClass().add("flat");
        setMinWidth(Region.USE_PREF_SIZE);
        staff.hereProperty().subscribe(member -> {
            setText(member.name());
            setAccessibleText(messages.text("staff.here", member.name()));
        });
    }

    /// What can be done about who is here, above everything else.
    ///
    /// @param lock locks the window, so that somebody else can take over
    /// @param people opens the sheet of staff and PINs
    public void offerStaff(Runnable lock, Runnable people) {
        getItems()
                .addAll(
                        0,
                        List.of(
                                item("lock-now", withKey("lock.now", Command.SWITCH_STAFF), lock),
                                item("staff-sheet", messages.text("staff.title"), people)));
        keys.accept(Command.SWITCH_STAFF, lock);
    }

    /// Lets the recovery key be made below that, or typed off its paper.
    public void offerRecovery(Runnable open) {
        getItems().add(AFTER_PEOPLE, item("recovery-sheet", messages.text("rk.title"), open));
    }

    /// Lets the printers be chosen.
    public void offerPrinters(Runnable choose) {
        getItems().addAll(new SeparatorMenuItem(), item("choose-printers", messages.text("prn.title"), choose));
    }

    /// Lets the papers that wait be seen, here and from what the status line says of them.
    public void offerPapers(Runnable open) {
        List.of("paper", "paper-failed").forEach(news -> status.opens(news, open));
        getItems().add(item("waiting-papers-item", messages.text("pp.jobs"), open));
    }

    /// Lets the settings be opened.
    ///
    /// @param open shows them, by way of [MainWindow#settings]
    public void offerSettings(Runnable open) {
        getItems().add(item("settings", withKey("nav.settings", Command.SETTINGS), open));
        keys.accept(Command.SETTINGS, open);
    }

    private String withKey(String words, Command command) {
        return messages.text(words) + "  " + command.keyText();
    }

    private static MenuItem item(String id, String words, Runnable does) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
