package dk.holdt.app;

import dk.holdt.store.SqlSeen;
import dk.holdt.ui.calls.CallNowView;
import dk.holdt.ui.calls.CallStrip;
import dk.holdt.ui.calls.CallStripViewModel;
import dk.holdt.ui.calls.CallWording;
import dk.holdt.ui.calls.DayCloseDesk;
import dk.holdt.ui.calls.DayCloseView;
import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.repair.CallMadeView;
import dk.holdt.ui.repair.HandOnDesk;
import dk.holdt.ui.repair.HandOnSheet;
import dk.holdt.ui.shell.MainWindow;
import dk.holdt.usecase.board.ReadClosing;
import dk.holdt.usecase.calls.HandOnCalls;
import dk.holdt.usecase.calls.ReadCalls;

/// The calls that are due, under the top bar of the window, and at its foot what runs out before the shop opens again:
/// read each minute and after each act.
final class CounterCalls {

    private CounterCalls() {}

    static void begin(
            Shop shop, Desks desks, Station station, MainWindow window, StaffHere staff, DayCloseDesk.Papers papers) {
        var reading = new ReadCalls(shop.repairs, shop.staff, new SqlSeen(shop.database), shop.now, shop.clock);
        var model = new CallStripViewModel(
                reading,
                new CallWording(station.messages(), station.zone()),
                station.background(),
                station.atCounter());
        var strip =
                new CallStrip(model, station.messages(), number -> CallMadeView.open(number, desks.repair(), station));
        window.offerCalls(
                strip,
                model.waitingProperty(),
                () -> new CallNowView(desks.callNow(reading), desks.calls(station), station));
        station.clock().onMinute(_ -> model.read());
        station.changed().onChange(model::read);
        staff.hereProperty().addListener((_, _, _) -> model.read());
        var handOn = new HandOnSheet(new HandOnDesk(reading, new HandOnCalls(shop.changes, shop.staff)), station);
        staff.hereProperty().addListener((_, before, now) -> {
            if (before.id() != now.id()) {
                handOn.cameIn(before, now);
            }
        });
        model.read();
        Runnable close = () -> window.seldom(new DayCloseView(desks.dayClose(reading, papers, station), station));
        window.menu().offerToFind(Act.seldom(messages -> messages.text("close.open"), close));
        window.status().opens("closing", close);
        ClosingNews.begin(new ReadClosing(shop.repairs, shop.now, shop.clock), station, window.status());
    }
}
