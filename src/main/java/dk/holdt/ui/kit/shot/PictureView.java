package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.ShotDesk.Shown;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One picture as large as the window, and the ones before and after it.
public final class PictureView implements Screen {

    /// More than a usual window has; whoever wants every dot opens it in another program.
    private static final double MOST_DOTS = 2_400;

    private final ShotsModel model;
    private final ShotTexts texts;
    private final Station station;
    private final Messages messages;
    private final Pane root = new Pane();
    private final StandingPicture picture = new StandingPicture();
    private final Label title = Lines.text("", "title");
    private final Label about = Lines.text("", "quiet");
    private final Label broken = Lines.text("", "field-error");
    private final Button before;
    private final Button after;
    private final Button remove;
    private Shot shot;
    private Subscription following = Subscription.EMPTY;

    /// What nobody may look at once whoever opened it has gone.
    private static final class Pane extends BorderPane implements HidesAtLock {
        @Override
        public void hideAtLock() {
            getCenter().setVisible(false);
        }

        @Override
        public void unlocked() {
            getCenter().setVisible(true);
        }
    }

    PictureView(ShotsModel model, Shot shot, ShotTexts texts, Station station) {
        this.model = model;
        this.shot = shot;
        this.texts = texts;
        this.station = station;
        this.messages = texts.messages();
        this.before = Lines.button("picture-before", "← " + messages.text("shot.before"), () -> go(-1));
        this.after = Lines.button("picture-after", messages.text("shot.after") + " →", () -> go(1));
        this.remove = Lines.button("remove-shot", messages.text("shot.remove"), () -> model.remove(this.shot));
        layOut();
        show();
    }

    private void layOut() {
        title.setId("picture-title");
        about.setId("picture-about");
        broken.setId("picture-broken");
        picture.setId("picture");
        picture.setFocusTraversable(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.getStyleClass().addAll("ring", "shot-large");
        picture.onBroken(() -> say(messages.text("shot.broken")));
        Lines.show(remove, model.maySave());
        var open = Lines.button("open-shot", messages.text("shot.open"), () -> current()
                .flatMap(Shown::file)
                .ifPresent(model::open));
        var back = Lines.button("back", messages.text("act.back") + "  Esc", () -> station.navigator()
                .back());
        var head = new VBox(title, about, broken);
        head.getStyleClass().add("shot-head");
        var foot = new VBox(Lines.flow(back, before, after, open, remove));
        foot.getStyleClass().addAll("gap", "shot-foot");
        root.setId("picture-screen");
        root.setTop(head);
        root.setCenter(picture);
        root.setBottom(foot);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        EnterMovesOn.install(root);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> go(-1);
            case RIGHT, PAGE_DOWN -> go(1);
            case DELETE -> model.remove(shot);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Shown> pictures() {
        return model.readProperty().get().shots().stream()
                .filter(one -> !one.shot().isFilm() && one.file().isPresent())
                .toList();
    }

    private Optional<Shown> current() {
        return pictures().stream().filter(one -> one.shot().id() == shot.id()).findFirst();
    }

    private int place() {
        return current().map(pictures()::indexOf).orElse(-1);
    }

    private void go(int steps) {
        var all = pictures();
        var to = place() + steps;
        if (to >= 0 && to < all.size()) {
            shot = all.get(to).shot();
            show();
            picture.requestFocus();
        }
    }

    private void show() {
        var all = pictures();
        current().ifPresent(one -> {
            say("");
            title.setText(messages.text("shot.of", place() + 1, all.size()));
            about.setText(texts.about(one)
                    + (model.readProperty().get().onRepair()
                            ? " · " + texts.until(model.readProperty().get())
                            : ""));
            picture.setAccessibleText(texts.about(one));
            picture.show(one.file().orElseThrow(), one.shot().file().turn(), MOST_DOTS);
            before.setDisable(place() == 0);
            after.setDisable(place() == all.size() - 1);
        });
    }

    private void say(String words) {
        broken.setText(words);
        Lines.show(broken, !words.isEmpty());
    }

    /// One that was removed is left at once, from here or by Ctrl+Z.
    private void follow() {
        if (current().isEmpty()) {
            station.navigator().back();
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        following.unsubscribe();
        following = model.readProperty().subscribe((_, _) -> follow());
        picture.requestFocus();
    }

    @Override
    public void left() {
        following.unsubscribe();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key("← →", messages.text("key.shot.steps")), new Key("Delete", messages.text("key.shot.remove")));
    }
}
