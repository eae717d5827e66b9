package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
    private final List<Act> withoutKey = new ArrayList<>();

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
                                seldom("staff-sheet", "staff.title", people)));
        keys.accept(Command.SWITCH_STAFF, lock);
    }

    /// Lets the recovery key be made below that, or typed off its paper.
    public void offerRecovery(Runnable open) {
        getItems().add(AFTER_PEOPLE, seldom("recovery-sheet", "rk.title", open));
    }

    /// Lets the printers be chosen.
    public void offerPrinters(Runnable choose) {
        getItems().addAll(new SeparatorMenuItem(), seldom("choose-printers", "prn.title", choose));
    }

    /// Lets the papers that wait be seen, here and from what the status line says of them.
    public void offerPapers(Runnable open) {
        List.of("paper", "paper-failed").forEach(news -> status.opens(news, open));
        getItems().add(seldom("waiting-papers-item", "pp.jobs", open));
    }

    /// Lets the settings be opened.
    ///
    /// @param open shows them, by way of [MainWindow#seldom]
    public void offerSettings(Runnable open) {
        getItems().add(item("settings", withKey("nav.settings", Command.SETTINGS), open));
        keys.accept(Command.SETTINGS, open);
    }

    /// Lets something without a key be found by its words; it stands in no menu.
    public void offerToFind(Act act) {
        withoutKey.add(act);
    }

    /// What the keys do, and after it what has none.
    List<Act> and(List<Act> acts) {
        return Stream.concat(acts.stream(), withoutKey.stream()).toList();
    }

    private String withKey(String words, Command command) {
        return messages.text(words) + "  " + command.keyText();
    }

    private MenuItem seldom(String id, String key, Runnable does) {
        offerToFind(Act.seldom(messages -> messages.text(key), does));
        return item(id, messages.text(key), does);
    }

    private static MenuItem item(String id, String words, Runnable does) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
