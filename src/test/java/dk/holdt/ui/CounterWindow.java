package dk.holdt.ui;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Theme;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.ShopFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window for one screen: it writes down where it was sent, and opens sheets in one of its own.
public final class CounterWindow implements Navigator {

    public final List<String> went = new ArrayList<>();

    /// Takes the last act back.
    public Runnable undo = () -> {};

    private SideSheet sheets;

    /// For a test that calls `show`.
    public CounterWindow() {}

    /// For a test with a scene of its own, in which these sheets open.
    public CounterWindow(SideSheet sheets) {
        this.sheets = sheets;
    }

    /// Where a screen stands in this shop.
    public static Station station(ShopFloor floor, Navigator navigator, long by) {
        return new Station(
                new DirectBackground(),
                navigator,
                new RepairsChanged(),
                new ShopClock(floor.clock()),
                floor.shop.messages(),
                floor.shop.shop().country().zone(),
                () -> by,
                Nobody.there());
    }

    /// Shows the screen as the real window does, 1366 × 697 for the content.
    public Scene show(Stage stage, Screen screen, int percent) {
        Theme.use(Theme.Look.LIGHT);
        sheets = new SideSheet("Esc");
        var scene = new Scene(new StackPane(screen.view(), sheets), 1366, 697);
        Theme.apply(scene, percent);
        new Shortcuts(scene).screen(screen::commands);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        return scene;
    }

    /// Whether something is open beside the screen.
    public boolean hasSheet() {
        return sheets.isOpen();
    }

    @Override
    public void board() {
        went.add("board");
    }

    @Override
    public void intake() {
        went.add("intake");
    }

    @Override
    public void intake(UUID draft) {
        went.add("intake " + draft);
    }

    @Override
    public void customer(long id) {
        went.add("customer " + id);
    }

    @Override
    public void intake(long customer, Optional<Long> device) {
        went.add("intake for " + customer + device.map(one -> " with " + one).orElse(""));
    }

    @Override
    public void repair(RepairNumber number) {
        went.add("repair " + number);
    }

    @Override
    public void bench() {
        went.add("bench");
    }

    @Override
    public void bench(RepairNumber number) {
        went.add("bench " + number);
    }

    @Override
    public void handover(RepairNumber number) {
        went.add("handover " + number);
    }

    @Override
    public void open(Screen screen) {
        went.add("open " + screen.getClass().getSimpleName());
    }

    @Override
    public void find(String typed) {
        went.add("find " + typed);
    }

    @Override
    public void back() {
        went.add("back");
    }

    @Override
    public void sheet(String title, Parent content) {
        sheets.open(title, content);
    }

    @Override
    public void sheetOver(String title, Parent content) {
        sheets.openOver(title, content);
    }

    @Override
    public void closeSheet() {
        sheets.close();
    }

    @Override
    public void toast(String words) {
        went.add("said " + words);
    }

    @Override
    public Runnable toast(String words, String action, Runnable does) {
        went.add("said " + words);
        return () -> went.add("hid " + words);
    }

    @Override
    public void offerUndo(Undoable done) {
        undo = done.ways().getFirst().takeBack();
        went.add("said " + done.words());
    }
}
