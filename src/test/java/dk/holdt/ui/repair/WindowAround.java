package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.OneRepair;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/// A window that only writes down where it was sent, and opens sheets in one of its own.
final class WindowAround implements Navigator {

    final List<String> went = new ArrayList<>();
    final SideSheet sheets;

    WindowAround(SideSheet sheets) {
        this.sheets = sheets;
    }

    static Station of(OneRepair repair, Navigator navigator) {
        return new Station(
                new DirectBackground(),
                navigator,
                new RepairsChanged(),
                new ShopClock(repair.clock()),
                repair.now.messages(),
                OneRepair.ZONE,
                () -> OneRepair.METTE);
    }

    static RepairDesk desk(OneRepair repair) {
        return new RepairDesk(repair.reading(), repair.notes(), repair.moving(), repair.answers(), repair.offers);
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
    public void closeSheet() {
        sheets.close();
    }

    @Override
    public void toast(String words) {
        went.add("said " + words);
    }

    @Override
    public void toast(String words, String action, Runnable does) {
        went.add("said " + words);
    }
}
