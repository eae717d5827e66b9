package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.FocusNext;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.ui.kit.shot.ShotDesk.Shown;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The pictures and films of one intake or repair, small and side by side, and the button that adds some. They can be
/// dropped on the screen or pasted as well.
public final class ShotPane extends VBox implements HidesAtLock {

    private final ShotsModel model;
    private final Station station;
    private final FileChoice choice;
    private final Messages messages;
    private final ShotTexts texts;
    private final Button add;
    private final FlowPane tiles = Lines.flow();
    private final Label news = Lines.text("", "field-error");
    private final Label underWay = Lines.text("", "quiet");
    private final Label until = Lines.text("", "quiet");
    private final Label heading = Lines.text("", "heading");
    private boolean addsElsewhere;

    public ShotPane(ShotsModel model, Station station, FileChoice choice) {
        this.model = model;
        this.station = station;
        this.choice = choice;
        this.messages = station.messages();
        this.texts = new ShotTexts(station);
        this.add = Lines.button("add-shot", messages.text("shot.add"), Command.SHOT, this::choose);
        add.setWrapText(false);
        add.setMinWidth(USE_PREF_SIZE);
        heading.setText(messages.text("shot.title"));
        news.setId("shot-news");
        underWay.setId("shot-under-way");
        until.setId("shot-until");
        tiles.setId("shot-tiles");
        setId("shots");
        getStyleClass().addAll("gap", "shots");
        model.readProperty().subscribe(_ -> show());
        model.underWayProperty().subscribe(_ -> tell());
        model.notAddedProperty().subscribe(_ -> notAdded());
        model.told(new ShotsModel.Told() {
            @Override
            public void added(Shot shot, boolean onRepair) {
                done(shot, onRepair, "shot.added", () -> model.remove(shot));
            }

            @Override
            public void removed(Shot shot, boolean onRepair) {
                done(shot, onRepair, "shot.removed", () -> model.putBack(shot));
            }
        });
        getChildren().setAll(tiles, underWay, news, until);
        show();
        tell();
    }

    /// With a heading of its own, for a screen that has no place for it yet.
    public ShotPane headed() {
        getChildren().addFirst(heading);
        return this;
    }

    /// The button stands somewhere else on the screen, and these come into sight with the first picture.
    public Button addButton() {
        addsElsewhere = true;
        show();
        return add;
    }

    /// Takes what is dropped on this screen, or pasted while no text is meant.
    public ShotPane takesFrom(Parent screen) {
        DroppedShots.install(screen, model);
        return this;
    }

    /// What its keys do, for the list of keys.
    public List<Screen.Key> keys() {
        var removes = model.maySave() && !model.readProperty().get().shots().isEmpty();
        return removes ? List.of(new Screen.Key("Delete", messages.text("key.shot.remove.one"))) : List.of();
    }

    public ShotsModel model() {
        return model;
    }

    /// Shows those of this intake or repair.
    public void of(UUID form) {
        model.of(form);
    }

    /// What Ctrl+Shift+F does.
    public void choose() {
        if (model.maySave()) {
            model.add(choice.which(getScene().getWindow(), messages.text("shot.choose"), messages.text("shot.kinds")));
        }
    }

    /// On a repair the window offers it itself, for whatever act it was.
    private void done(Shot shot, boolean onRepair, String words, Runnable takeBack) {
        if (onRepair) {
            station.changed().tell();
            return;
        }
        var said = messages.text(words, texts.what(shot));
        var way = new Undoable.Way(messages.text("act.undo"), takeBack);
        station.navigator().offerUndo(Undoable.unsigned(station.by().getAsLong(), said, way));
    }

    private void show() {
        var read = model.readProperty().get();
        var at = focused();
        tiles.getChildren().setAll(read.shots().stream().map(this::tile).toList());
        if (!addsElsewhere && model.maySave()) {
            tiles.getChildren().add(add);
        }
        Lines.show(tiles, !tiles.getChildren().isEmpty());
        var any = !read.shots().isEmpty();
        until.setText(any ? texts.until(read) : "");
        Lines.show(until, any && read.onRepair());
        Lines.show(heading, any);
        Lines.show(add, model.maySave());
        showAtAll();
        at.ifPresent(this::focus);
    }

    private void showAtAll() {
        var anything = getChildren().stream().anyMatch(node -> node.isVisible() && node != news);
        Lines.show(this, anything || news.isVisible());
    }

    /// Where the keyboard was among the tiles, which are about to be drawn anew.
    private Optional<Integer> focused() {
        return tiles.getChildren().stream()
                .filter(tile -> tile != add && tile.isFocusWithin())
                .map(tiles.getChildren()::indexOf)
                .findFirst();
    }

    private void focus(int at) {
        var last = tiles.getChildren().size() - 1;
        Node next = last < 0 ? add : tiles.getChildren().get(Math.min(at, last));
        FocusNext.to(next instanceof ShotTile tile ? tile.button() : next);
    }

    private ShotTile tile(Shown shown) {
        return new ShotTile(shown, texts, model, () -> open(shown));
    }

    private void open(Shown shown) {
        if (shown.file().isEmpty()) {
            say(messages.text("shot.missing", texts.what(shown.shot())));
        } else if (shown.shot().isFilm()) {
            model.open(shown.file().get());
        } else {
            station.navigator().open(new PictureView(model, shown.shot(), texts, station));
        }
    }

    /// Said where it stands, and at the foot of the window, because the place may be out of sight.
    private void notAdded() {
        tell();
        var all = model.notAddedProperty().get();
        if (!all.isEmpty()) {
            station.navigator().toast(texts.notAdded(all.getLast()));
        }
    }

    private void tell() {
        var on = model.underWayProperty().get();
        underWay.setText(on == 0 ? "" : messages.text("shot.underway", on));
        Lines.show(underWay, on > 0);
        say(model.notAddedProperty().get().stream().map(texts::notAdded).collect(Collectors.joining("\n")));
    }

    private void say(String words) {
        news.setText(words);
        Lines.show(news, !words.isEmpty());
        showAtAll();
    }

    @Override
    public void hideAtLock() {
        Lines.show(tiles, false);
    }

    @Override
    public void unlocked() {
        show();
    }
}
